import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import type { CityId, CityOverview, ItemId, Lang, Span } from "@g40-inburgering/core/types";
import { html, nothing, type TemplateResult } from "lit";
import { mark, SIZE_14 } from "../shared/mark.js";
import { count, typeset } from "../shared/words.js";
import { unitsOf } from "../stance-chart/layout.js";
import type { ExplorerWords } from "../translations/explorer.js";
import type { Material } from "./choice.js";
import { type Found, type Group, keyOf, type Result } from "./layout.js";

/** What results are drawn from, besides themselves. */
export interface Drawing {
  readonly material: Material;
  readonly kind: Found["kind"];
  readonly words: ExplorerWords;
  /** The reader's language, and the one that was searched. */
  readonly lang: Lang;
  readonly searched: Lang;
  /** Level of the cities' headings; none where the page wants no headings. */
  readonly level: number | undefined;
  readonly isOpen: (key: string) => boolean;
  /** The answer that takes part in the page's tab order, of those a city has in a row. */
  readonly active: string | undefined;
  readonly toggle: (city: CityId, item: ItemId) => void;
  /** The whole answer; undefined until it has loaded. */
  readonly whole: (city: CityId, result: Result) => TemplateResult | string | undefined;
}

/** The city's stance on a statement in words with its mark; nothing for a question. */
function drawStance({ material, lang }: Drawing, city: CityOverview, item: ItemId): TemplateResult | typeof nothing {
  const statement = material.items.filter(({ kind }) => kind === "statement").findIndex(({ id }) => id === item);
  const [unit] = unitsOf([city], statement);
  if (statement < 0 || !unit || unit.kind === "none") return nothing;
  const { kind, qualified } = unit;
  return html`<span class="stance">${mark(kind, qualified, SIZE_14)}<span><b>${stanceLabels[kind][lang]}</b>${qualified ? `, ${stanceLabels.qualified[lang]}` : ""}</span></span>`;
}

const lineRanges = (lines: readonly Span[]) =>
  lines.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(", ");

/** The words of a result: between quotation marks where they are the city's own, plain where they are our translation. */
function drawWords({ kind, searched, words }: Drawing, { words: pieces, lines }: Result): TemplateResult {
  const isOwn = kind === "quotes" || searched === "nl";
  const text = pieces?.map(({ text, isHit }) => (isHit ? html`<mark>${text}</mark>` : text));
  return html`${
    isOwn
      ? html`<blockquote class="quote" lang="nl">“${text}”</blockquote>`
      : html`<p class="quote" lang="en">${text}</p>`
  }${lines ? html`<p class="small">${words.lines} ${lineRanges(lines)}</p>` : nothing}`;
}

function drawResult(drawing: Drawing, city: CityOverview, result: Result, isStop: boolean): TemplateResult {
  const { material, lang, isOpen, toggle, whole } = drawing;
  const { item } = result;
  const key = keyOf(city.id, item);
  const open = isOpen(key);
  const stance = drawStance(drawing, city, item);
  const answer = open && whole(city.id, result);
  const label = material.items.find(({ id }) => id === item)?.label[lang];
  return html`<li part="result" class="${open ? "open" : ""} ${stance === nothing ? "" : "statement"}">
    <button class="row" type="button" value=${key} tabindex=${isStop ? 0 : -1} aria-expanded=${open} @click=${() => toggle(city.id, item)}>
      <span class="label">${label}</span> ${stance}<span class="hidden">, ${city.name}</span><span class="sign"></span>
    </button>
    ${answer ? html`<div class="body" part="answer">${answer}</div>` : nothing}
    ${result.words && !answer ? drawWords(drawing, result) : nothing}
  </li>`;
}

/** A city with what was found of it. */
export function drawGroup(drawing: Drawing, { city, results }: Group): TemplateResult {
  const { material, kind, words, lang, level, active } = drawing;
  const facts = material.cities.find(({ id }) => id === city.id);
  const isCompact = kind === "cities";
  const keys = results.map(({ item }) => keyOf(city.id, item));
  const stop = keys.includes(active ?? "") ? active : keys[0];
  return html`<li class="group">
    <div class="who" part="city">
      <p class="city" role=${(level ? "heading" : nothing) as "heading"} aria-level=${(level ?? nothing) as number} translate="no">${typeset(city.name)}</p>
      ${facts ? html`<p class="small">${facts.province}, <span>${count(facts.population, lang)} ${words.inhabitants}</span></p>` : nothing}
    </div>
    <ul class=${isCompact ? "results compact" : "results"} role="list">
      ${results.map((result, place) => drawResult(drawing, city, result, !isCompact || keys[place] === stop))}
    </ul>
  </li>`;
}
