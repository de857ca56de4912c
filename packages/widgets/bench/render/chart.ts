/** What every variant draws: the published stances, as plain rows that know nothing of our library. */
import { overview, statements } from "../../../core/src/generated/overview.js";
import { stanceLabels } from "../../../core/src/generated/stance-labels.js";
import { byStance, unitsOf } from "../../src/stance-chart/layout.js";

/** One row of the chart: a stance in words, the colour of its marks, and the cities that take it. */
export interface ChartRow {
  readonly stance: string;
  readonly colour: string;
  readonly cities: readonly string[];
}

const AGREE = "#0b6e8f";
const DISAGREE = "#b84c12";
const NEUTRAL = "#6f6a5f";
const COLOURS: Readonly<Record<string, string>> = { agree: AGREE, partly: AGREE, disagree: DISAGREE };

/** The statement the chart is about. */
export const STATEMENT = "integration-going-well";

/** @param all whether the cities that did not take part are a row too, as they are in our element */
export function chartRows(all: boolean): ChartRow[] {
  const rows = byStance(
    unitsOf(
      overview,
      statements.findIndex(({ id }) => id === STATEMENT),
    ),
  );
  return rows.flatMap(({ kind, units }) => {
    if (!kind || units.length === 0 || (kind === "none" && !all)) return [];
    return {
      stance: kind === "none" ? "Deed niet mee" : stanceLabels[kind].nl,
      colour: COLOURS[kind] ?? NEUTRAL,
      cities: units.map(({ city }) => city.label ?? city.name),
    };
  });
}
