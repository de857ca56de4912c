import { cityIndex } from "@g40-inburgering/core/data/city-index";
import { findCity } from "@g40-inburgering/core/query";
import { nearest } from "@g40-inburgering/core/text";
import type { CityId } from "@g40-inburgering/core/types";
import { because } from "./because.js";

/**
 * The id of a city given by its name, alias or CBS code. Loaded only then.
 * @throws {Reasoned} of reason `unknown-city`, naming the nearest
 */
export function cityIdOf(text: string): CityId {
  const found = findCity(cityIndex, text);
  if (found) return found.id;
  const ids = cityIndex.map(({ id }) => id);
  const advice = text ? `Did you mean city="${nearest(text, ids)}"?` : `Give a city, such as city="${ids[0]}".`;
  throw because("unknown-city", `knows no city "${text}". ${advice}`);
}
