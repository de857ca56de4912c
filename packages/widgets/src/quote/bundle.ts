import { loadCity } from "@g40-inburgering/core/load";
import { cityBundleOf } from "@g40-inburgering/core/overviews";
import type { CityBundle, CityId, Dataset } from "@g40-inburgering/core/types";
import { readSurvey } from "../shared/read-survey.js";

const TABLES = ["cities", "answers", "summaries", "stances", "figures", "mentions", "notes"] as const;

/** All a city said, in the published survey or in one that the page passed. */
export const bundleOf = async (survey: Dataset | undefined, id: CityId): Promise<CityBundle> =>
  survey ? readSurvey(survey, TABLES, () => cityBundleOf(survey, id)) : loadCity(id);
