import type { CityId, CityOverview } from "@g40-inburgering/core/types";
import type { Group, Result } from "./layout.js";

/** How results are ordered: the best first, or by the names of the cities. */
export type Order = "relevance" | "alphabetical";

/** A result with its city. */
export interface Row extends Result {
  readonly city: CityId;
}

/** Rows under their cities: in the order of each city's first row, or in the order of the overview. */
export function grouped(rows: readonly Row[], order: Order, overview: readonly CityOverview[]): Group[] {
  const ids = (
    order === "relevance" ? rows.map(({ city }) => city) : overview.map(({ id }) => id)
  ) as readonly CityId[];
  return [...new Set(ids)].flatMap((id) => {
    const city = overview.find((row) => row.id === id);
    const results = rows.filter((row) => row.city === id);
    return city && results.length > 0 ? [{ city, results }] : [];
  });
}
