import { cityOverviewOf, themeOverviewOf } from "@g40-inburgering/core/overviews";
import type { CityId, Dataset, ItemId } from "@g40-inburgering/core/types";
import { chosenCities } from "../shared/chosen.js";
import { readSurvey } from "../shared/read-survey.js";
import type { Raised } from "./layout.js";

function raisedOf(survey: Dataset): Raised {
  const lostAnswers: Partial<Record<ItemId, CityId[]>> = {};
  for (const { city, item, status } of survey.answers)
    if (status === "missing") lostAnswers[item] = [...(lostAnswers[item] ?? []), city];
  return { themeOverview: themeOverviewOf(survey), overview: cityOverviewOf(survey), lostAnswers };
}

/**
 * What the chart is made of for a survey that a page passed, or for the cities it chose.
 * @throws {Reasoned} of reason `malformed-data`, or `unknown-city` where none of the chosen is there
 */
export async function arrange(
  host: HTMLElement & { readonly survey: Dataset | undefined },
  { raised: published }: { readonly raised: Raised },
  ids: string | null,
): Promise<Raised> {
  const { survey } = host;
  const tables = ["cities", "answers", "stances", "themes", "mentions"] as const;
  const raised = survey ? await readSurvey(survey, tables, raisedOf) : published;
  return { ...raised, overview: chosenCities(host, raised.overview, ids) };
}
