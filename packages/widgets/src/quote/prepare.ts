import { cityIndex } from "@g40-inburgering/core/data/city-index";
import { quotesLoaders } from "@g40-inburgering/core/data/quotes-loaders";
import { findCity, UnknownIdError } from "@g40-inburgering/core/query";
import type { Prepare } from "../prepare.js";

/** The quotes of the city: the words of its stances are drawn from them at once. */
export const prepare: Prepare = async ({ city = "" }) => {
  const found = findCity(cityIndex, city);
  if (!found) {
    const ids = cityIndex.map(({ id }) => id);
    throw new UnknownIdError("city", city, ids);
  }
  return { quotes: (await quotesLoaders[found.id]()).quotes };
};
