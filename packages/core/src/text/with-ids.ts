import type { CityId, CityOverview } from "../types.js";

/** A city's name, its two stances and its label; its id is its name in kebab-case. */
export type CompactOverview = readonly [name: string, first?: string, second?: string, label?: string];

/** Gives overview rows their ids and keys, so that neither is downloaded forty times. */
export const withIds = (rows: readonly CompactOverview[]): CityOverview[] =>
  rows.map(([name, first, second, label]) => ({
    id: name.toLowerCase().replace("'", "").replaceAll(" ", "-") as CityId,
    name,
    ...(first && second ? { stances: [first, second] } : {}),
    ...(label ? { label } : {}),
  }));
