import { cityIndex } from "@g40-inburgering/core/data/city-index";
import { findCity } from "@g40-inburgering/core/query";
import { nearest } from "@g40-inburgering/core/text";
import type { CityId } from "@g40-inburgering/core/types";

/** The id of the city with this name, alias or CBS code; undefined for none. Loaded only where the text is no id. */
export const findCityId = (text: string): CityId | undefined => findCity(cityIndex, text)?.id;

/** What to write instead of a city there is none of. */
export const advice = (text: string): string =>
  text
    ? `Did you mean city="${nearest(
        text,
        cityIndex.map(({ id }) => id),
      )}"?`
    : `Give a city, such as city="${cityIndex[0]?.id}".`;
