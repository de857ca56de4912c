import type { CityId, CityQuotes, Dataset } from "../types.js";

/** What a city's stances rest on, without its texts; undefined for a city there is none of. */
export function cityQuotesOf(
  { cities, answers, stances }: Pick<Dataset, "cities" | "answers" | "stances">,
  cityId: CityId,
): CityQuotes | undefined {
  const city = cities.find(({ id }) => id === cityId);
  if (!city) return undefined;
  return {
    city: { id: city.id, name: city.name },
    items: stances
      .filter((row) => row.city === cityId)
      .map(({ item, stance, qualified, quote }) => ({
        item,
        stance,
        qualified,
        quote,
        lines: answers.find((answer) => answer.city === cityId && answer.item === item)?.lines ?? [],
      })),
  };
}
