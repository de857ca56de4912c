import { cityIndex } from "@g40-inburgering/core/data/city-index";
import { loadProfile } from "@g40-inburgering/core/load";
import { findCity, UnknownIdError } from "@g40-inburgering/core/query";
import type { Prepare } from "../prepare.js";

/** The profile of the card's city. */
export const prepare: Prepare = async ({ city = "" }) => {
  const found = findCity(cityIndex, city);
  if (!found) {
    const ids = cityIndex.map(({ id }) => id);
    throw new UnknownIdError("city", city, ids);
  }
  return { profile: await loadProfile(found.id) };
};
