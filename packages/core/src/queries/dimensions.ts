import type { City, CityId, ItemId, Mention, ProvinceCode, Stance, StanceRow, StatementId, ThemeId } from "../types.js";

/** What cities can be counted by: their stance on a statement, the themes or items they raise, their province. */
export type Dimension = StatementId | "theme" | "item" | "province";

/** The values of a dimension. */
export type ValueOf<D extends Dimension> = D extends StatementId
  ? Stance
  : D extends "theme"
    ? ThemeId
    : D extends "item"
      ? ItemId
      : ProvinceCode;

/** Which cities and mentions are counted; what is left out does not narrow. */
export interface CountWhere {
  readonly province?: ProvinceCode | undefined;
  /** Only cities with this stance on that statement. */
  readonly stance?: { readonly statement: StatementId; readonly stance: Stance } | undefined;
  /** Only mentions in the answers to this item. */
  readonly item?: ItemId | undefined;
  /** Only mentions of this theme. */
  readonly theme?: ThemeId | undefined;
}

/** The tables that are counted over. */
export interface Counted {
  readonly cities: readonly City[];
  readonly stances: readonly StanceRow[];
  readonly mentions: readonly Mention[];
  /** Cities of which the answer to an item is lost. */
  readonly lostAnswers: Readonly<Partial<Record<ItemId, readonly CityId[]>>>;
}

const stanceOn = ({ stances }: Counted, city: City, statement: StatementId) =>
  stances.find((row) => row.city === city.id && row.item === statement)?.stance;

/** The cities that answered and are in `where`, and of which the answer to its item is not lost: the base of every count. */
export const countedCities = (tables: Counted, { province, stance, item }: CountWhere): City[] =>
  tables.cities.filter(
    (city) =>
      city.responded &&
      !(item && tables.lostAnswers[item]?.includes(city.id)) &&
      (province === undefined || city.provinceCode === province) &&
      (stance === undefined || stanceOn(tables, city, stance.statement) === stance.stance),
  );

const mentionsBy = ({ mentions }: Counted, city: City, { item, theme }: CountWhere) =>
  mentions.filter(
    (mention) =>
      mention.city === city.id &&
      (item === undefined || mention.item === item) &&
      (theme === undefined || mention.theme === theme),
  );

/** The values a city has in a dimension: one stance, one province, any number of themes and items. */
export function valuesOf(tables: Counted, dimension: Dimension, where: CountWhere, city: City): string[] {
  if (dimension === "province") return [city.provinceCode];
  if (dimension === "theme" || dimension === "item")
    return [...new Set(mentionsBy(tables, city, where).map((mention) => mention[dimension]))];
  const stance = stanceOn(tables, city, dimension);
  return stance === undefined ? [] : [stance];
}

/** The pairs of values a city has in two dimensions; themes and items pair where one mention has both. */
export function pairsOf(
  tables: Counted,
  [down, across]: readonly [Dimension, Dimension],
  where: CountWhere,
  city: City,
): (readonly [string, string])[] {
  const both = new Set([down, across]);
  if (both.has("theme") && both.has("item"))
    return mentionsBy(tables, city, where).map((mention) =>
      down === "theme" ? ([mention.theme, mention.item] as const) : ([mention.item, mention.theme] as const),
    );
  return valuesOf(tables, down, where, city).flatMap((left) =>
    valuesOf(tables, across, where, city).map((right) => [left, right] as const),
  );
}
