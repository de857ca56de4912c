import type { CityId, Dataset, ItemId, ThemeId, ThemeOverview } from "../types.js";

/** Which cities raise each theme, and in which items: themes in codebook order, cities and items in table order. */
export function themeOverviewOf({ themes, mentions }: Pick<Dataset, "themes" | "mentions">): ThemeOverview {
  return Object.fromEntries(
    themes.map(({ id }) => {
      const raised: Partial<Record<CityId, ItemId[]>> = {};
      for (const { city, item, theme } of mentions) {
        if (theme !== id) continue;
        const items = raised[city] ?? [];
        raised[city] = items;
        items.push(item);
      }
      return [id, raised];
    }),
  ) as Record<ThemeId, Partial<Record<CityId, ItemId[]>>>;
}
