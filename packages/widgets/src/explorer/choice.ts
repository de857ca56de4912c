import type {
  Bilingual,
  City,
  CityId,
  CityOverview,
  Item,
  ItemId,
  Lang,
  StanceLabels,
  ThemeId,
} from "@g40-inburgering/core/types";
import { unitsOf } from "../stance-chart/layout.js";
import type { ExplorerWords } from "../translations/explorer.js";

/** What there is to look through: the published survey, or one that the page passed. */
export interface Material {
  readonly overview: readonly CityOverview[];
  readonly cities: readonly City[];
  readonly items: readonly Item[];
  readonly themeLabels: Readonly<Partial<Record<ThemeId, Bilingual>>>;
}

/** The filters by their properties, in the order a reader meets them. */
export const FILTERS = ["stance1", "stance2", "raises", "item", "province", "size"] as const;
export type FilterName = (typeof FILTERS)[number];

/** What a reader narrows to; nothing, or nothing by that name, does not narrow. */
export type Choice = Readonly<Partial<Record<FilterName, string | null>>>;

/** One filter with all that can be chosen in it. */
export interface Filter {
  readonly name: FilterName;
  readonly label: string;
  /** What it says while it does not narrow. */
  readonly all: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** The cities that match, each with the items that do, in table order. */
export type Matches = ReadonlyMap<CityId, readonly ItemId[]>;

export const SIZES = ["under-100000", "100000-150000", "150000-and-over"] as const;

/** How many inhabitants, as classes. */
export type Size = (typeof SIZES)[number];

/** A filter's name as an attribute: `stance-1`. */
export const attributeOf = (name: FilterName): string => name.replace(/\d/, "-$&");

const sizeOf = (population: number): Size => SIZES[population < 100_000 ? 0 : population < 150_000 ? 1 : 2];

const wants = (wanted: string | null | undefined, value: string | undefined) => !wanted || wanted === value;

/**
 * The cities that answered and match, with their matching items.
 * @param raises whether an answer raises the theme that is chosen; none narrows where there is no such function
 */
export function matchesOf(
  { overview, cities, items }: Material,
  choice: Choice,
  raises?: (city: CityId, item: ItemId) => boolean,
): Matches {
  const units = [0, 1].map((statement) => unitsOf(overview, statement));
  const { stance1, stance2, item, province, size } = choice;
  const matches = new Map<CityId, readonly ItemId[]>();
  for (const [place, { id, codes }] of overview.entries()) {
    const city = cities.find((row) => row.id === id);
    const isWanted =
      codes &&
      city &&
      wants(province, city.provinceCode) &&
      wants(size, sizeOf(city.population)) &&
      [stance1, stance2].every((stance, statement) => wants(stance, units[statement]?.[place]?.kind));
    const own = isWanted ? items.map((row) => row.id).filter((row) => wants(item, row)) : [];
    const wanted = raises ? own.filter((row) => raises(id, row)) : own;
    if (wanted.length > 0) matches.set(id, wanted);
  }
  return matches;
}

/** Every filter, in the words of a language. Also what is checked against: a value that is no option is none. */
export function filtersOf(
  { cities, items, themeLabels }: Material,
  stanceLabels: StanceLabels,
  { filters, sizes }: ExplorerWords,
  lang: Lang,
): Filter[] {
  const stances = Object.entries(stanceLabels)
    .filter(([id]) => id !== "qualified")
    .map(([id, label]) => [id, label[lang]] as const);
  const options: Readonly<Record<FilterName, Filter["options"]>> = {
    stance1: stances,
    stance2: stances,
    raises: Object.entries(themeLabels).map(([id, label]) => [id, label[lang]]),
    item: items.map(({ id, label }) => [id, label[lang]]),
    province: [...new Map(cities.map(({ provinceCode, province }) => [provinceCode, province]))].sort(
      ([, left], [, right]) => (left < right ? -1 : 1),
    ),
    size: SIZES.map((id, place) => [id, sizes[place] ?? id]),
  };
  const statements = items.filter(({ kind }) => kind === "statement").map(({ label }) => label[lang]);
  return FILTERS.map((name, place) => {
    const [label, all] = filters[name];
    return { name, label: statements[place] ?? label, all, options: options[name] };
  });
}
