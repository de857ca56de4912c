import { cityOverviewOf, placedMeasureOf, themeOverviewOf } from "@g40-inburgering/core/overviews";
import type { CityId, CityOverview, Dataset, PlacedMeasure } from "@g40-inburgering/core/types";
import { chosenCities } from "../shared/chosen.js";
import { readSurvey } from "../shared/read-survey.js";
import type { Asked, Picture, Shared } from "./picture.js";
import { unknown } from "./unknown.js";

/** A map that may have been passed a survey. */
export interface Host extends HTMLElement {
  readonly survey: Dataset | undefined;
}

/** What a map starts from where a page chose cities or passed a survey. */
export interface Chosen {
  readonly cities: readonly CityOverview[];
  /** Of a survey that was passed: its figures of a measure, if there is one, and the cities that raise a theme. */
  readonly figures?: PlacedMeasure | undefined;
  readonly raising?: readonly CityId[] | undefined;
}

/**
 * What to draw for cities that a page chose, of a survey that it passed.
 * @throws {Reasoned} of reason `unknown-city` where none of the chosen is there, or `malformed-data`
 */
export async function chosen(
  host: Host,
  { overview }: Pick<Shared, "overview">,
  { cities: ids, measure, raises: theme }: Asked,
): Promise<Chosen> {
  const { survey } = host;
  if (!survey) return { cities: chosenCities(host, overview, ids) };
  const cities = chosenCities(host, await readSurvey(survey, ["cities", "stances"], cityOverviewOf), ids);
  if (measure) {
    const tables = ["survey", "measures", "figures", "notes"] as const;
    const found = await readSurvey(survey, tables, () => [placedMeasureOf(survey, measure)]);
    return { cities, figures: found[0] };
  }
  if (theme) {
    const found = await readSurvey(survey, ["themes", "mentions"], () => [themeOverviewOf(survey)[theme]]);
    return { cities, raising: found[0] && (Object.keys(found[0]) as CityId[]) };
  }
  return { cities };
}

/**
 * The stances of other cities, or of another survey, than are at hand.
 * @throws {Reasoned} as {@link chosen}, or of reason `unknown-statement`
 */
export const picture = async (host: Host, shared: Shared, asked: Asked): Promise<Picture> =>
  shared.pictureOfStances((await chosen(host, shared, asked)).cities, asked.statement, asked.lang) ??
  unknown(host, shared, "statement", asked.statement);
