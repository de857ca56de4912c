import { items } from "@g40-inburgering/core/data/items";
import { survey as asked } from "@g40-inburgering/core/data/survey";
import { loadCity } from "@g40-inburgering/core/load";
import { lineRanges } from "@g40-inburgering/core/query";
import { figureText } from "@g40-inburgering/core/text";
import type { CityId, Dataset, Figure } from "@g40-inburgering/core/types";
import type { html, TemplateResult } from "lit";
import { evidenceWords } from "../translations/evidence.js";
import type { Asked, Drawn } from "./figure-chart.js";

interface Host {
  readonly survey: Dataset | undefined;
  readonly drawn: Drawn | undefined;
}

/** Figures read from the same words, in the order they stand in the table. */
function byQuote(figures: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.quote} ${figure.note}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()];
}

/** The words all figures of a city for the drawn measure were read from, what they count, and their lines in the source. */
export async function evidence(
  { survey, drawn }: Host,
  { html: h }: { readonly html: typeof html },
  id: CityId,
  ...[, lang]: Asked
): Promise<TemplateResult> {
  const { measure, country = null } = drawn?.overview ?? {};
  const { answers, figures, notes } = survey ?? (await loadCity(id));
  const own = figures.filter(
    (figure) => figure.city === id && figure.measure === measure && figure.country === country,
  );
  const groups = byQuote(own);
  const note = (of: string | null) => notes.find((row) => row.id === of)?.text[lang];
  const words = (group: readonly Figure[]) => h`${
    groups.length > 1
      ? h`<p class="small"><b>${group.map((figure) => figureText(figure, asked.period, lang)).join(", ")}</b></p>`
      : ""
  }
    <blockquote class="quote" lang="nl">“${group[0]?.quote}”</blockquote>
    ${group[0]?.note ? h`<p class="small">${note(group[0].note)}</p>` : ""}`;
  const places = [...new Set(own.map(({ item }) => item))].map((item) => {
    const label = items.find((row) => row.id === item)?.label[lang];
    const lines = answers.find((answer) => answer.city === id && answer.item === item)?.lines ?? [];
    return h`<p class="small">${label}. ${evidenceWords[lang].lines} ${lineRanges(lines)}</p>`;
  });
  return h`${groups.map(words)}${places}`;
}
