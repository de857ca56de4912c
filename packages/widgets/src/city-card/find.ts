import { cityBundleOf, profileOf } from "@g40-inburgering/core/overviews";
import type { CityBundle, CityId, CityProfile, Dataset } from "@g40-inburgering/core/types";
import { cityIdOf } from "../shared/city-id.js";
import { readSurvey } from "../shared/read-survey.js";

type Loaders = Readonly<Record<CityId, () => Promise<{ readonly profile: CityProfile }>>>;

/**
 * The profile of a city that is given by its name, alias or CBS code, or of a survey that the page passed. Loaded only
 * then: an id of the published survey needs no looking up.
 * @throws {Reasoned} of reason `unknown-city`, naming the nearest, or `malformed-data`
 */
export async function findProfile(text: string, survey: Dataset | undefined, loaders: Loaders): Promise<CityProfile> {
  const id = cityIdOf(text);
  if (!survey) return (await loaders[id]()).profile;
  const tables = ["cities", "answers", "summaries", "stances", "measures", "figures", "mentions", "notes"] as const;
  const profile = await readSurvey(survey, tables, () => profileOf(survey, id));
  return { ...profile, loadBundle: async () => cityBundleOf(survey, id) as CityBundle };
}
