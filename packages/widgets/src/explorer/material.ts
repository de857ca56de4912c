import { cityOverviewOf } from "@g40-inburgering/core/overviews";
import { readSurvey } from "../shared/read-survey.js";
import type { Material } from "./choice.js";
import type { Exploring } from "./exploring.js";

/**
 * What there is to look through in a survey that the page passed.
 * @throws {Reasoned} of reason `malformed-data`
 */
export async function material({ survey }: Exploring): Promise<Material | undefined> {
  if (!survey) return undefined;
  const tables = [
    "cities",
    "items",
    "answers",
    "translations",
    "summaries",
    "stances",
    "figures",
    "themes",
    "mentions",
    "notes",
  ] as const;
  return readSurvey(survey, tables, ({ cities, items, themes }) => ({
    overview: cityOverviewOf(survey),
    cities,
    items,
    themeLabels: Object.fromEntries(themes.map(({ id, label }) => [id, label])),
  }));
}
