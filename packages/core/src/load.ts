import { UnknownIdError } from "./errors.js";
import { cityLoaders } from "./generated/city-loaders.js";
import { profileLoaders } from "./generated/profile-loaders.js";
import { CITY_IDS } from "./ids.js";
import type { CityBundle, CityId, CityProfile } from "./types.js";

/**
 * One city with everything it said, downloaded on demand.
 * Rejects with an {@link UnknownIdError} naming the nearest id.
 */
export async function loadCity(id: CityId): Promise<CityBundle> {
  if (!Object.hasOwn(cityLoaders, id)) throw new UnknownIdError("city", id, CITY_IDS);
  const { city, answers, stances, notes } = await cityLoaders[id]();
  return { city, answers, stances, notes };
}

/**
 * One city without the texts of its answers, downloaded on demand: what a city card starts from.
 * Rejects with an {@link UnknownIdError} naming the nearest id.
 */
export async function loadProfile(id: CityId): Promise<CityProfile> {
  if (!Object.hasOwn(profileLoaders, id)) throw new UnknownIdError("city", id, CITY_IDS);
  return (await profileLoaders[id]()).profile;
}
