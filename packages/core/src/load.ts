import { UnknownIdError } from "./errors.js";
import { cityLoaders } from "./generated/city-loaders.js";
import { profileLoaders } from "./generated/profile-loaders.js";
import { translationLoaders } from "./generated/translation-loaders.js";
import type { CityBundle, CityId, CityProfile, Translation } from "./types.js";

/**
 * One city with everything it said, downloaded on demand.
 * Rejects with an {@link UnknownIdError} naming the nearest id.
 */
export async function loadCity(id: CityId): Promise<CityBundle> {
  if (!Object.hasOwn(cityLoaders, id)) throw new UnknownIdError("city", id, Object.keys(profileLoaders));
  const { city, answers, summaries, stances, figures, mentions, notes } = await cityLoaders[id]();
  return { city, answers, summaries, stances, figures, mentions, notes };
}

/**
 * One city without the texts of its answers, downloaded on demand: what a city card starts from.
 * Rejects with an {@link UnknownIdError} naming the nearest id.
 */
export async function loadProfile(id: CityId): Promise<CityProfile> {
  if (!Object.hasOwn(profileLoaders, id)) throw new UnknownIdError("city", id, Object.keys(profileLoaders));
  return (await profileLoaders[id]()).profile;
}

/**
 * One city's answers in English, downloaded on demand; empty for a city that did not take part. Unofficial, ours.
 * Rejects with an {@link UnknownIdError} naming the nearest id, or the languages there are.
 */
export async function loadTranslation(id: CityId, lang: "en" = "en"): Promise<readonly Translation[]> {
  if (!Object.hasOwn(translationLoaders, id)) throw new UnknownIdError("city", id, Object.keys(profileLoaders));
  if (lang !== "en") throw new UnknownIdError("language", lang, ["en"]);
  return (await translationLoaders[id]()).translations;
}
