import { survey as published } from "@g40-inburgering/core/data/survey";
import type { Dataset, Lang, StatementOverview } from "@g40-inburgering/core/types";
import type { html, TemplateResult } from "lit";
import { more as drawMore } from "../shared/more.js";
import type { Grid } from "./layout.js";

const TITLE: Readonly<Record<Lang, (first: string, second: string) => string>> = {
  nl: (first, second) => `Standpunten van steden over ‘${first}’ naast die over ‘${second}’`,
  en: (first, second) => `Stances of cities on ‘${first}’ beside those on ‘${second}’`,
};

/** A row for each cell, also an empty one: both stances, the count with its base, and the cities. */
const rowsOf = ({ rows, base }: Grid, [first, second]: readonly StatementOverview[]) =>
  rows.flatMap(({ cells }) =>
    cells.map(({ stances, cities }) => ({
      [first?.id ?? ""]: stances[0],
      [second?.id ?? ""]: stances[1],
      n: cities.length,
      base,
      cities: cities.map(({ id }) => id).join(" "),
    })),
  );

/** How the crosstab is cited, and its cells with their cities as a file. */
export function more(
  host: HTMLElement & { readonly grid: Grid | null | undefined; readonly survey: Dataset | undefined },
  shared: { readonly html: typeof html; readonly statements: readonly StatementOverview[] },
  _cities: string | null,
  lang: Lang,
): TemplateResult {
  const { grid } = host;
  const { statements } = shared;
  const survey = host.survey?.survey ?? published;
  const [first = "", second = ""] = statements.map(({ wording }) => wording[lang]);
  const citation = {
    id: "g40-crosstab",
    author: "g40-inburgering",
    title: TITLE[lang](first, second),
    container: survey.sources[0]?.title ?? "",
    publisher: survey.collector,
    date: survey.period,
    lines: [],
    version: survey.dataVersion,
  };
  const file = grid && { name: citation.id, rows: rowsOf(grid, statements) };
  return drawMore(host, shared, { citation, ...(file ? { file } : {}) }, lang);
}
