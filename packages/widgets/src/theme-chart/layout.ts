import type { CityId, CityOverview, ItemId, ThemeId, ThemeOverview } from "@g40-inburgering/core/types";

/** A theme with the cities that raise it, each a block of its bar. */
export interface Bar {
  readonly theme: ThemeId;
  readonly cities: readonly CityOverview[];
}

/** What the bars are counted over, and the bars. */
export interface Chart {
  readonly bars: readonly Bar[];
  /** Cities with words to read: those that answered, without those whose answer to the item is lost. */
  readonly base: number;
  readonly invited: number;
  /** Cities whose answer to the item is lost. */
  readonly lost: readonly CityOverview[];
}

/** What the chart is made of: which cities raise what where, the cities, and the answers that are lost. */
export interface Raised {
  readonly themeOverview: ThemeOverview;
  readonly overview: readonly CityOverview[];
  readonly lostAnswers: Readonly<Partial<Record<ItemId, readonly CityId[]>>>;
}

/** `count` puts the theme of most cities first; of equals, and by `codebook`, the order of the codebook. */
export type Order = "count" | "codebook";

/** Every theme once, also one that no city raises. Of an item only the mentions in the answers to it. */
export function chartOf(
  { themeOverview, overview, lostAnswers }: Raised,
  item: ItemId | undefined,
  order: Order,
): Chart {
  const answered = overview.filter(({ codes }) => codes);
  const lost = answered.filter(({ id }) => item && lostAnswers[item]?.includes(id));
  const bars = Object.entries(themeOverview).map(([theme, raised]): Bar => {
    const raises = ({ id }: CityOverview) => raised[id]?.some((candidate) => !item || candidate === item);
    return { theme: theme as ThemeId, cities: answered.filter(raises) };
  });
  if (order !== "codebook") bars.sort((left, right) => right.cities.length - left.cities.length);
  return { bars, base: answered.length - lost.length, invited: overview.length, lost };
}

/** The themes that most cities raise; none where no city raises any. */
export function topOf({ bars }: Chart): readonly Bar[] {
  const most = Math.max(1, ...bars.map(({ cities }) => cities.length));
  return bars.filter(({ cities }) => cities.length === most);
}
