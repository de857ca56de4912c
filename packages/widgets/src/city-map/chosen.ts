import { cityOverviewOf, measureOverviewOf, themeOverviewOf } from "@g40-inburgering/core/overviews";
import type { CityId, CityOverview, Dataset, MeasureOverview } from "@g40-inburgering/core/types";
import { because } from "../shared/because.js";
import { readSurvey } from "../shared/read-survey.js";
import type { Asked, Picture, Shared } from "./picture.js";
import { unknown } from "./unknown.js";

/** A map that may have been passed a survey. */
export interface Host {
  readonly survey: Dataset | undefined;
}

/** What a map starts from where a page chose cities or passed a survey. */
export interface Chosen {
  readonly cities: readonly CityOverview[];
  /** Of a survey that was passed: its figures of a measure, if there is one, and the cities that raise a theme. */
  readonly figures?: MeasureOverview | undefined;
  readonly raising?: readonly CityId[] | undefined;
}

/** Of these cities the ones a page chose by their ids; all where it chose none. Throws where it chose none there is. */
function only(all: readonly CityOverview[], ids: string | null): readonly CityOverview[] {
  if (!ids) return all;
  const wanted = ids.split(/[\s,]+/).filter(Boolean);
  const unknown = wanted.filter((id) => !all.some((city) => city.id === id));
  if (unknown.length === wanted.length) throw because("unknown-city", `knows none of cities="${ids}".`);
  if (unknown.length > 0) console.warn(`<g40-city-map> leaves out of cities="${ids}": ${unknown.join(", ")}.`);
  return all.filter(({ id }) => wanted.includes(id));
}

/**
 * What to draw for cities that a page chose, of a survey that it passed.
 * @throws {Reasoned} of reason `unknown-city` where none of the chosen is there, or `malformed-data`
 */
export function chosen(
  { survey }: Host,
  { overview }: { readonly overview: readonly CityOverview[] },
  { cities: ids, measure, raises: theme }: Asked,
): Chosen {
  if (!survey) return { cities: only(overview, ids) };
  return {
    cities: only(readSurvey(survey, ["cities", "stances"], cityOverviewOf), ids),
    figures:
      measure && survey.measures?.some(({ id }) => id === measure)
        ? readSurvey(survey, ["measures", "figures", "cities", "notes"], () => measureOverviewOf(survey, measure))
        : undefined,
    raising:
      theme && survey.themes?.some(({ id }) => id === theme)
        ? readSurvey(survey, ["themes", "mentions"], () => Object.keys(themeOverviewOf(survey)[theme]) as CityId[])
        : undefined,
  };
}

/**
 * The stances of other cities, or of another survey, than are at hand.
 * @throws {Reasoned} as {@link chosen}, or of reason `unknown-statement`
 */
export const picture = (host: Host, shared: Shared, asked: Asked): Picture =>
  shared.pictureOfStances(chosen(host, shared, asked).cities, asked.statement, asked.lang) ??
  unknown(host, shared, "statement", asked.statement);
