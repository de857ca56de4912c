import type { Lang } from "@g40-inburgering/core/types";

/** The chart's own words. The survey's words (statements, stances) come from the dataset. */
export interface StanceChartWords {
  readonly eyebrow: (order: number, month: string) => string;
  readonly base: (responded: number, invited: number) => string;
  readonly columns: readonly [group: string, count: string, cities: string];
  readonly none: string;
  readonly didNotTakePart: string;
  readonly source: string;
  readonly noReason: string;
  readonly lines: string;
  readonly whole: string;
  readonly loadFailed: string;
}

export const stanceChartWords: Readonly<Record<Lang, StanceChartWords>> = {
  nl: {
    eyebrow: (order, month) => `Stelling ${order} van 2, ${month}`,
    base: (responded, invited) => `${responded} van de ${invited} steden antwoordden. Elk teken is een stad.`,
    columns: ["Standpunt", "Aantal steden", "Steden"],
    none: "Deed niet mee",
    didNotTakePart: "deed niet mee aan de rondvraag.",
    source: "Bron: EenVandaag, G40-steden. Telling: eigen codering.",
    noReason: "zonder toelichting",
    lines: "Bron: bijlage 1, regels",
    whole: "Heel het antwoord van",
    loadFailed: "De woorden van deze stad konden niet laden.",
  },
  en: {
    eyebrow: (order, month) => `Statement ${order} of 2, ${month}`,
    base: (responded, invited) => `${responded} of ${invited} cities answered. Each mark is a city.`,
    columns: ["Stance", "Number of cities", "Cities"],
    none: "Did not take part",
    didNotTakePart: "did not take part in the survey.",
    source: "Source: EenVandaag, G40 cities. Count: our own coding.",
    noReason: "no reason given",
    lines: "Source: annex 1, lines",
    whole: "The whole answer of",
    loadFailed: "This city’s words could not load.",
  },
};
