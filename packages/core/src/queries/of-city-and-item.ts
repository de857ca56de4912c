import { UnknownIdError } from "../errors.js";

interface OfCityAndItem {
  readonly city: string;
  readonly item: string;
}

/**
 * The row of one city and item; undefined where both are known but have no row.
 * @throws {UnknownIdError} naming the nearest id, for a city or item that has no rows and is not in `known`
 */
export function rowOf<Row extends OfCityAndItem>(
  rows: readonly Row[],
  known: readonly { readonly id: string }[],
  city: string,
  item: string,
): Row | undefined {
  const row = rows.find((candidate) => candidate.city === city && candidate.item === item);
  if (row) return row;
  const cities = known.map((candidate) => candidate.id);
  const items = [...new Set(rows.map((candidate) => candidate.item))];
  if (!cities.includes(city)) throw new UnknownIdError("city", city, cities);
  if (!items.includes(item)) throw new UnknownIdError("item", item, items);
  return undefined;
}
