import type { Answer, City, CityId, ItemId } from "../types.js";
import { rowOf } from "./of-city-and-item.js";

/**
 * A city's words on one item; undefined for a city that did not take part.
 * A lost answer is a row with `status: "missing"` and a reason.
 * @throws {UnknownIdError} naming the nearest id
 */
export const answerOf = (
  answers: readonly Answer[],
  cities: readonly City[],
  city: CityId,
  item: ItemId,
): Answer | undefined => rowOf(answers, cities, city, item);
