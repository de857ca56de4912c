import type { Lang } from "@g40-inburgering/core/types";

/** The chart's own words. The survey's words (statements, stances) come from the dataset. */
export interface StanceChartWords {
  readonly eyebrow: (order: number, month: string) => string;
  /** @param chosen whether the page chose the cities */
  readonly base: (responded: number, invited: number, chosen: boolean) => string;
  readonly columns: readonly [group: string, count: string, cities: string];
  readonly none: string;
  readonly source: string;
  /** Opens what can be copied and downloaded. */
  readonly more: string;
  readonly loadFailed: string;
}

export const stanceChartWords: Readonly<Record<Lang, StanceChartWords>> = {
  nl: {
    eyebrow: (order, month) => `Stelling ${order} van 2, ${month}`,
    base: (responded, invited, chosen) =>
      `${responded} van de ${invited} ${chosen ? "gekozen " : ""}steden antwoordden.`,
    columns: ["Standpunt", "Aantal steden", "Steden"],
    none: "Deed niet mee",
    source: "Bron: EenVandaag, G40-steden. Telling: eigen codering.",
    more: "Citeer of download",
    loadFailed: "Dit kon niet laden.",
  },
  en: {
    eyebrow: (order, month) => `Statement ${order} of 2, ${month}`,
    base: (responded, invited, chosen) => `${responded} of ${invited} ${chosen ? "chosen " : ""}cities answered.`,
    columns: ["Stance", "Number of cities", "Cities"],
    none: "Did not take part",
    source: "Source: EenVandaag, G40 cities. Count: our own coding.",
    more: "Cite or download",
    loadFailed: "This could not load.",
  },
};
