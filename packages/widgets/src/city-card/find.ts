import { cityIndex } from "@g40-inburgering/core/data/city-index";
import { cityBundleOf, profileOf } from "@g40-inburgering/core/overviews";
import { findCity } from "@g40-inburgering/core/query";
import { nearest } from "@g40-inburgering/core/text";
import type { CityBundle, CityId, CityProfile, Dataset } from "@g40-inburgering/core/types";
import { because } from "../shared/because.js";
import { readSurvey } from "../shared/read-survey.js";

type Loaders = Readonly<Record<CityId, () => Promise<{ readonly profile: CityProfile }>>>;

/** Throws `unknown-city` where no city has this name, alias or CBS code. */
function idOf(text: string): CityId {
  const found = findCity(cityIndex, text);
  if (found) return found.id;
  const ids = cityIndex.map(({ id }) => id);
  const advice = text ? `Did you mean city="${nearest(text, ids)}"?` : `Give a city, such as city="${ids[0]}".`;
  throw because("unknown-city", `knows no city "${text}". ${advice}`);
}

/**
 * The profile of a city that is given by its name, alias or CBS code, or of a survey that the page passed. Loaded only
 * then: an id of the published survey needs no looking up.
 * @throws {Reasoned} of reason `unknown-city`, naming the nearest, or `malformed-data`
 */
export async function findProfile(text: string, survey: Dataset | undefined, loaders: Loaders): Promise<CityProfile> {
  const id = idOf(text);
  if (!survey) return (await loaders[id]()).profile;
  const tables = ["cities", "answers", "summaries", "stances", "measures", "figures", "mentions", "notes"] as const;
  const profile = await readSurvey(survey, tables, () => profileOf(survey, id));
  return { ...profile, loadBundle: async () => cityBundleOf(survey, id) as CityBundle };
}
