import { cities as published } from "@g40-inburgering/core/data/cities";
import { cityOverviewOf } from "@g40-inburgering/core/overviews";
import type { City, CityOverview, Dataset } from "@g40-inburgering/core/types";
import { chosenCities } from "../shared/chosen.js";
import { readSurvey } from "../shared/read-survey.js";
import type { GroupBy, Order, Row, Unit } from "./layout.js";

/** What the chart hands over: the published rows, and how it makes rows of cities. */
export interface Arranging {
  readonly overview: readonly CityOverview[];
  readonly unitsOf: (cities: readonly CityOverview[], statement: number) => Unit[];
  readonly byStance: (units: readonly Unit[]) => Row[];
}

/**
 * Rows for what a page asked: other data, some of the cities, another order, or rows by province.
 * @throws {Reasoned} of reason `malformed-data`, or `unknown-city` where none of the chosen is there
 */
export async function arrange(
  host: HTMLElement & { readonly survey: Dataset | undefined },
  { overview, unitsOf, byStance }: Arranging,
  statement: number,
  ids: string | null,
  groupBy: GroupBy,
  order: Order,
): Promise<readonly Row[]> {
  const { survey } = host;
  const all = survey ? await readSurvey(survey, ["cities", "stances"], cityOverviewOf) : overview;
  const facts: readonly City[] = survey?.cities ?? published;
  const factsOf = ({ city }: Unit) => facts.find(({ id }) => id === city.id);
  const population = (unit: Unit) => factsOf(unit)?.population ?? 0;
  const units = unitsOf(chosenCities(host, all, ids), statement);
  const rows = byStance(
    order === "population" ? units.sort((left, right) => population(right) - population(left)) : units,
  );
  if (groupBy !== "province") return rows;
  const inScaleOrder = rows.flatMap((row) => row.units);
  return [...new Set(inScaleOrder.map((unit) => factsOf(unit)?.province ?? ""))]
    .sort()
    .map((province) => ({ key: province, units: inScaleOrder.filter((unit) => factsOf(unit)?.province === province) }));
}
