import { survey } from "@g40-inburgering/core/data/survey";
import { comparable, perThousand } from "@g40-inburgering/core/query";
import { figureLabel } from "@g40-inburgering/core/text";
import type { Dataset, Lang } from "@g40-inburgering/core/types";
import type { html, TemplateResult } from "lit";
import { more as drawMore } from "../shared/more.js";
import type { Compared } from "./figure-chart.js";

type Tables = Pick<Dataset, "cities" | "figures" | "measures" | "notes">;

const TITLE: Readonly<Record<Lang, string>> = { nl: "Cijfers van steden", en: "Figures of cities" };

/**
 * The figures of a measure, of all cities or those chosen: whether they may stand side by side, against how many
 * inhabitants, what they count, and their words.
 */
function rowsOf(
  { cities, figures, notes }: Tables,
  chosen: string | null,
  ...[lang, measure, unit, period, country]: Compared
): object[] {
  const own = figures.filter((row) => row.measure === measure && row.country === country);
  const side = comparable(own, cities, { measure, unit, period }).figures;
  const rates = unit === "percent" ? [] : perThousand(side, cities);
  const ids = chosen?.split(/[\s,]+/);
  return own
    .filter(({ city }) => !ids || ids.includes(city))
    .map((figure) => {
      const { id: _id, at: _at, note, quote, ...row } = figure;
      const rate = rates.find((candidate) => candidate.figure === figure);
      return {
        ...row,
        comparable: side.includes(figure),
        perThousand: rate?.perThousand ?? null,
        perThousandTo: rate?.perThousandTo ?? null,
        inhabitants: cities.find(({ id }) => id === row.city)?.population,
        note: notes.find(({ id }) => id === note)?.text[lang] ?? null,
        quote,
      };
    });
}

/** How the chart is cited, and its figures with their quotes as a file. */
export async function more(
  host: HTMLElement & { readonly survey: Dataset | undefined },
  shared: { readonly html: typeof html },
  chosen: string | null,
  ...compared: Compared
): Promise<TemplateResult> {
  const tables = host.survey ?? (await import("./find.js")).tables;
  const [lang, measure, unit, period, country] = compared;
  const label = tables.measures.find(({ id }) => id === measure)?.label ?? { nl: measure, en: measure };
  const citation = {
    id: `g40-${measure}`,
    author: "g40-inburgering",
    title: `${TITLE[lang]}: ${figureLabel({ unit, country, period }, label, survey.period, lang)}`,
    container: survey.sources[0]?.title ?? "",
    publisher: survey.collector,
    date: survey.period,
    lines: [],
    version: survey.dataVersion,
  };
  const rows = rowsOf(tables, chosen, ...compared);
  return drawMore(host, shared, { citation, file: { name: citation.id, rows } }, lang);
}
