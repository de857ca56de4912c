import { survey } from "@g40-inburgering/core/data/survey";
import type { Dataset, Figure, Lang } from "@g40-inburgering/core/types";
import type { html, TemplateResult } from "lit";
import { more as drawMore } from "../shared/more.js";
import type { Asked, Drawn } from "./figure-chart.js";

type Host = HTMLElement & { readonly survey: Dataset | undefined; readonly drawn: Drawn | undefined };
type Tables = Pick<Dataset, "cities" | "notes">;

const TITLE: Readonly<Record<Lang, string>> = { nl: "Cijfers van steden", en: "Figures of cities" };

/** A figure as a row of the file: whether it is on the scale, against how many inhabitants, what it counts, its words. */
function rowOf(figure: Figure, { overview }: Drawn, { cities, notes }: Tables, lang: Lang) {
  const { id: _id, at: _at, note, quote, ...own } = figure;
  const drawn = note === null && overview.scale.find(({ city, value }) => city === own.city && value === own.value);
  return {
    ...own,
    comparable: !!drawn,
    perThousand: drawn ? (drawn.perThousand ?? null) : null,
    inhabitants: cities.find(({ id }) => id === own.city)?.population,
    note: notes.find(({ id }) => id === note)?.text[lang] ?? null,
    quote,
  };
}

/** How the chart is cited, and the figures of its cities with their quotes as a file. */
export async function more(
  host: Host,
  shared: { readonly html: typeof html },
  ...[, lang]: Asked
): Promise<TemplateResult> {
  const { drawn } = host;
  if (!drawn) return shared.html``;
  const tables = host.survey ?? (await import("./find.js")).tables;
  const { measure, country = null, label, scale, apart } = drawn.overview;
  const shown = [scale, apart.other, apart.period].flat().map(({ city }) => city);
  const rows = tables.figures
    .filter((figure) => figure.measure === measure && figure.country === country && shown.includes(figure.city))
    .map((figure) => rowOf(figure, drawn, tables, lang));
  const citation = {
    id: `g40-${measure}`,
    author: "g40-inburgering",
    title: `${TITLE[lang]}: ${label}`,
    container: survey.sources[0]?.title ?? "",
    publisher: survey.collector,
    date: survey.period,
    lines: [],
    version: survey.dataVersion,
  };
  return drawMore(host, shared, { citation, file: { name: citation.id, rows } }, lang);
}
