import { evidenceLoaders } from "@g40-inburgering/core/data/evidence-loaders";
import { themeEvidenceOf } from "@g40-inburgering/core/overviews";
import type { CityId, CityOverview, ItemId, ThemeId } from "@g40-inburgering/core/types";
import type { Matches } from "./choice.js";
import type { Exploring } from "./exploring.js";
import { grouped } from "./grouped.js";
import type { Found } from "./layout.js";

/** Where a theme is raised, and in what words. */
export interface Quoted {
  readonly raises: (city: CityId, item: ItemId) => boolean;
  /** The words it was coded from, in the answers that match. */
  readonly find: (matches: Matches, overview: readonly CityOverview[]) => Found;
}

/** Loads the words a theme was coded from. */
export async function quoted({ survey }: Exploring, _shared: unknown, theme: ThemeId): Promise<Quoted> {
  const evidence = survey ? themeEvidenceOf(survey, theme) : (await evidenceLoaders[theme]()).evidence;
  return {
    raises: (city, item) => evidence.some((row) => row.city === city && row.item === item),
    find(matches, overview) {
      const rows = evidence
        .filter(({ city, item }) => matches.get(city)?.includes(item))
        .map(({ city, item, quote, lines }) => ({ city, item, lines, words: [{ text: quote, isHit: false }] }));
      const base = overview.filter(({ codes }) => codes).length;
      return { kind: "quotes", groups: grouped(rows, "alphabetical", overview), n: rows.length, base };
    },
  };
}
