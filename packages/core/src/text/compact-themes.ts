import type { CityId, CityOverview, ItemId, ThemeId, ThemeOverview } from "../types.js";
import { ITEMS } from "../vocabulary.js";

const answered = (cities: readonly CityOverview[]) => cities.filter(({ codes }) => codes).map(({ id }) => id);

/** Two hexadecimal digits for each city that answered: which of the seven items raise the theme, as bits. */
export const writeThemes = (overview: ThemeOverview, cities: readonly CityOverview[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(overview).map(([theme, raised]) => [
      theme,
      answered(cities)
        .map((city) => {
          const bits = (raised[city] ?? []).reduce((sum, item) => sum | (1 << ITEMS.indexOf(item)), 0);
          return bits.toString(16).padStart(2, "0");
        })
        .join(""),
    ]),
  );

/**
 * Reads them again.
 * @param ids the items in their order: handed over, so that who reads themes does not share a module with all queries
 */
export function readThemes(
  compact: Readonly<Record<ThemeId, string>>,
  cities: readonly CityOverview[],
  ids: readonly ItemId[],
): ThemeOverview {
  const raisedIn = (digits: string) => {
    const raised: Partial<Record<CityId, ItemId[]>> = {};
    for (const [place, city] of answered(cities).entries()) {
      const bits = Number.parseInt(digits.slice(2 * place, 2 * place + 2), 16);
      const items = ids.filter((_, bit) => bits & (1 << bit));
      if (items.length > 0) raised[city] = items;
    }
    return raised;
  };
  const read = {} as { [theme in ThemeId]: ThemeOverview[theme] };
  for (const [theme, digits] of Object.entries(compact)) read[theme as ThemeId] = raisedIn(digits);
  return read;
}
