import { UnknownIdError } from "../errors.js";
import type { Item, ItemId } from "../types.js";

/**
 * The question or statement with this id.
 * @throws {UnknownIdError} naming the nearest id
 */
export function getItem(items: readonly Item[], id: ItemId): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (!item)
    throw new UnknownIdError(
      "item",
      id,
      items.map((candidate) => candidate.id),
    );
  return item;
}
