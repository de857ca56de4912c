import { items } from "@g40-inburgering/core/data/items";
import { survey as asked } from "@g40-inburgering/core/data/survey";
import { loadCity } from "@g40-inburgering/core/load";
import { comparable, lineRanges } from "@g40-inburgering/core/query";
import { figureText } from "@g40-inburgering/core/text";
import type { CityId, Dataset, Figure } from "@g40-inburgering/core/types";
import type { html, TemplateResult } from "lit";
import { evidenceWords } from "../translations/evidence.js";
import type { Compared } from "./figure-chart.js";

/** Figures read from the same words that count the same. */
function byQuote(figures: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.quote} ${figure.note}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()];
}

/**
 * The words a city's figure on the scale was read from, or those of all its figures where none is on the scale; what they
 * count, and their lines in the source.
 */
export async function evidence(
  { survey }: { readonly survey: Dataset | undefined },
  { html: h }: { readonly html: typeof html },
  id: CityId,
  ...[lang, measure, unit, period, country]: Compared
): Promise<TemplateResult> {
  const { answers, figures, notes } = survey ?? (await loadCity(id));
  const own = figures.filter((row) => row.city === id && row.measure === measure && row.country === country);
  const side = comparable(own, [{ id, responded: true }], { measure, unit, period }).figures;
  const shown = side.length > 0 ? side : own;
  const groups = byQuote(shown);
  const places = [...new Set(shown.map(({ item }) => item))].map((item) => {
    const label = items.find((row) => row.id === item)?.label[lang];
    const lines = answers.find((answer) => answer.city === id && answer.item === item)?.lines ?? [];
    return h`<p class="small">${label}. ${evidenceWords[lang].lines} ${lineRanges(lines)}</p>`;
  });
  return h`${groups.map((group) => {
    const [{ quote = "", note = null } = {}] = group;
    const told = group.map((figure) => figureText(figure, asked.period, lang)).join(", ");
    const counts = notes.find((row) => row.id === note)?.text[lang];
    return h`<div>
      ${groups.length > 1 ? h`<p class="small"><b>${told}</b></p>` : ""}
      <blockquote class="quote" lang="nl">“${quote}”</blockquote>
      ${counts ? h`<p class="small">${counts}</p>` : ""}
    </div>`;
  })}${places}`;
}
