import { UnknownIdError } from "../errors.js";
import type { CityId, ItemId, Mention, ThemeId } from "../types.js";
import { ITEMS, THEMES } from "../vocabulary.js";

/** Which mentions are wanted; what is left out does not narrow. */
export interface MentionsWhere {
  readonly city?: CityId | undefined;
  readonly item?: ItemId | undefined;
  readonly theme?: ThemeId | undefined;
}

function known(kind: string, id: string | undefined, ids: readonly string[]) {
  if (id !== undefined && !ids.includes(id)) throw new UnknownIdError(kind, id, ids);
}

/**
 * The mentions of a theme, by a city, in an item, or any of these together, in table order.
 * @throws {UnknownIdError} naming the nearest id
 */
export function mentionsOf(
  mentions: readonly Mention[],
  cities: readonly { readonly id: string }[],
  { city, item, theme }: MentionsWhere,
): Mention[] {
  known(
    "city",
    city,
    cities.map(({ id }) => id),
  );
  known("item", item, ITEMS);
  known("theme", theme, THEMES);
  return mentions.filter(
    (mention) =>
      (city === undefined || mention.city === city) &&
      (item === undefined || mention.item === item) &&
      (theme === undefined || mention.theme === theme),
  );
}
