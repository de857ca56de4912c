import type { Lang, Stance } from "@g40-inburgering/core";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { type MarkKind, markHtml } from "../cards/drawing.js";
import { words } from "../words.js";

/** A stance with its mark and word; `none` for a city that did not take part. */
export function stanceHtml(stance: Stance | undefined, qualified: boolean, lang: Lang): string {
  const kind: MarkKind = stance ?? "none";
  const word = stance ? stanceLabels[stance][lang] : words[lang].didNotTakePart;
  const more = qualified ? `, ${stanceLabels.qualified[lang]}` : "";
  return `<span class="stance ${kind}">${markHtml(kind, qualified)}<span><b>${word}</b>${more}</span></span>`;
}
