import type { City, CityId, StanceRow, StatementId } from "../types.js";
import { rowOf } from "./of-city-and-item.js";

/**
 * Where a city stands on a statement; undefined for a city that did not take part.
 * @throws {UnknownIdError} naming the nearest id
 */
export const stanceOf = (
  stances: readonly StanceRow[],
  cities: readonly City[],
  city: CityId,
  statement: StatementId,
): StanceRow | undefined => rowOf(stances, cities, city, statement);
