import { cityOverviewOf } from "@g40-inburgering/core/overviews";
import type { CityOverview, Dataset } from "@g40-inburgering/core/types";
import { chosenCities } from "../shared/chosen.js";
import { readSurvey } from "../shared/read-survey.js";
import type { Grid } from "./layout.js";

/** What the crosstab hands over: the published rows, and how it makes a grid of cities. */
export interface Arranging {
  readonly overview: readonly CityOverview[];
  readonly gridOf: (cities: readonly CityOverview[]) => Grid;
}

/**
 * The grid of a survey that a page passed, or of the cities it chose.
 * @throws {Reasoned} of reason `malformed-data`, or `unknown-city` where none of the chosen is there
 */
export async function arrange(
  host: HTMLElement & { readonly survey: Dataset | undefined },
  { overview, gridOf }: Arranging,
  ids: string | null,
): Promise<Grid> {
  const { survey } = host;
  const all = survey ? await readSurvey(survey, ["cities", "stances"], cityOverviewOf) : overview;
  return gridOf(chosenCities(host, all, ids));
}
