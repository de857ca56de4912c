import { type Correction, figuresOf, type Lang } from "@g40-inburgering/core";
import { escapeHtml } from "../html.js";
import type { View } from "../view.js";

const WORDS = {
  nl: { corrected: "Verbeterd", was: "eerst", is: "nu" },
  en: { corrected: "Corrected", was: "before", is: "now" },
} as const satisfies Record<Lang, unknown>;

/** City and item a corrected row is about: its key columns, or those of the figure with its id. */
function aboutOf({ table, row }: Correction): readonly [city: string | undefined, item: string | undefined] {
  const figure = table === "figures" ? figuresOf({}).find(({ id }) => id === row) : undefined;
  if (figure) return [figure.city, figure.item];
  const [city, item] = row.split("/");
  return [city, item];
}

/** What was corrected after publication in what a page shows: before, after and why. */
export function correctionsHtml(view: View, corrections: readonly Correction[], lang: Lang): string {
  const { corrected, was, is } = WORDS[lang];
  const own = corrections.filter((correction) => {
    const [city, item] = aboutOf(correction);
    return (view.kind === "item" || view.city.id === city) && (view.kind === "city" || view.item.id === item);
  });
  return own
    .map(
      ({ date, before, after, reason }) =>
        `<p class="correction" role="note"><b>${corrected}</b> <time datetime="${escapeHtml(date)}">${escapeHtml(date)}</time>: ${was} “${escapeHtml(before)}”, ${is} “${escapeHtml(after)}”. ${escapeHtml(reason)}</p>`,
    )
    .join("");
}
