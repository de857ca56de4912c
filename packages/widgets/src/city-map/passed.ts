import { cityOverviewOf, measureOverviewOf, themeOverviewOf } from "@g40-inburgering/core/overviews";
import type { CityId, CityOverview, Dataset, MeasureId, MeasureOverview, ThemeId } from "@g40-inburgering/core/types";
import { readSurvey } from "../shared/read-survey.js";

/** What the map starts from, of a survey that the page passed. */
export interface Passed {
  readonly cities: readonly CityOverview[];
  readonly figuresOf: (measure: string) => MeasureOverview | undefined;
  readonly raising: (theme: ThemeId) => readonly CityId[];
}

/** @throws {Reasoned} of reason `malformed-data` where its tables cannot be read */
export const passed = (survey: Dataset): Passed => ({
  cities: readSurvey(survey, ["cities", "stances"], cityOverviewOf),
  figuresOf: (measure) =>
    survey.measures.some(({ id }) => id === measure)
      ? readSurvey(survey, ["measures", "figures", "cities", "notes"], () =>
          measureOverviewOf(survey, measure as MeasureId),
        )
      : undefined,
  raising: (theme) =>
    Object.keys(readSurvey(survey, ["themes", "mentions"], () => themeOverviewOf(survey)[theme])) as CityId[],
});
