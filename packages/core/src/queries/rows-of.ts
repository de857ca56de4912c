import { UnknownIdError } from "../errors.js";

/** Which rows are wanted; what is left out does not narrow. */
export interface Where<City extends string, Item extends string> {
  readonly city?: City;
  readonly item?: Item;
}

/**
 * The rows of a city, an item or both, in table order.
 * @throws {UnknownIdError} naming the nearest id
 */
export function rowsOf<Row extends { readonly city: string; readonly item: string }>(
  rows: readonly Row[],
  known: readonly { readonly id: string }[],
  { city, item }: Where<string, string>,
): Row[] {
  const ids = known.map((candidate) => candidate.id);
  if (city !== undefined && !ids.includes(city)) throw new UnknownIdError("city", city, ids);
  const items = [...new Set(rows.map((row) => row.item))];
  if (item !== undefined && !items.includes(item)) throw new UnknownIdError("item", item, items);
  return rows.filter((row) => (city === undefined || row.city === city) && (item === undefined || row.item === item));
}
