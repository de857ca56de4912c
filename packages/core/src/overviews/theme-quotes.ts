import type { CityId, Dataset, ThemeId, ThemeQuotes } from "../types.js";

/** The words a city's themes were coded from; empty for one that did not take part. */
export const themeQuotesOf = (
  { answers, mentions }: Pick<Dataset, "answers" | "mentions">,
  cityId: CityId,
): ThemeQuotes =>
  answers
    .filter(({ city }) => city === cityId)
    .map(({ item, lines }) => {
      const own = mentions.filter((row) => row.city === cityId && row.item === item);
      const themes: { [theme in ThemeId]?: string } = {};
      for (const { theme, quote } of own) themes[theme] = quote;
      return { item, lines, themes };
    });
