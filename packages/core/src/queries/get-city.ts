import { UnknownIdError } from "../errors.js";
import type { City, CityId } from "../types.js";

/**
 * The city with this id.
 * @throws {UnknownIdError} naming the nearest id
 */
export function getCity(cities: readonly City[], id: CityId): City {
  const city = cities.find((candidate) => candidate.id === id);
  if (!city)
    throw new UnknownIdError(
      "city",
      id,
      cities.map((candidate) => candidate.id),
    );
  return city;
}
