import type { CityId, CityQuotes, Dataset, StatementId, ThemeId } from "../types.js";

/** What can be quoted of a city without its texts; undefined for a city there is none of. */
export function cityQuotesOf(
  { cities, answers, stances, mentions }: Pick<Dataset, "cities" | "answers" | "stances" | "mentions">,
  cityId: CityId,
): CityQuotes | undefined {
  const city = cities.find(({ id }) => id === cityId);
  if (!city) return undefined;
  return {
    city: { id: city.id, name: city.name },
    items: answers
      .filter((answer) => answer.city === cityId)
      .map(({ item, lines }) => {
        const stance = stances.find((row) => row.city === cityId && row.item === (item as StatementId));
        const themes = mentions.filter((row) => row.city === cityId && row.item === item);
        return {
          item,
          lines,
          ...(stance ? { stance: { stance: stance.stance, qualified: stance.qualified, quote: stance.quote } } : {}),
          themes: Object.fromEntries(themes.map(({ theme, quote }) => [theme, quote])) as Partial<
            Record<ThemeId, string>
          >,
        };
      }),
  };
}
