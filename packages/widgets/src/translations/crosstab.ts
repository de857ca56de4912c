import type { Lang } from "@g40-inburgering/core/types";

/** The crosstab's own words. The survey's words (statements, stances) come from the dataset. */
export interface CrosstabWords {
  readonly eyebrow: (month: string) => string;
  /**
   * @param both cities that agree with both statements
   * @param first cities that agree with the first
   * @param chosen whether the page chose the cities
   */
  readonly title: (both: number, first: number, chosen: boolean) => string;
  /** Where the cities are too few for the other title. */
  readonly plainTitle: string;
  readonly base: (responded: number, invited: number, chosen: boolean) => string;
  readonly axes: readonly [across: string, down: string];
  /** A statement by its place: 1 or 2. */
  readonly statement: (order: number) => string;
  readonly sum: string;
  readonly of: (base: number) => string;
  /** What a count is of, after it. */
  readonly ofCities: (base: number) => string;
  /** A cell's stances, said together. */
  readonly pair: (first: string, second: string) => string;
  readonly source: string;
  /** Opens what can be copied and downloaded. */
  readonly more: string;
  readonly loadFailed: string;
}

export const crosstabWords: Readonly<Record<Lang, CrosstabWords>> = {
  nl: {
    eyebrow: (month) => `De twee stellingen naast elkaar, ${month}`,
    title: (both, first, chosen) =>
      `Van de ${first} ${chosen ? "gekozen " : ""}steden die het goed vinden gaan, zeggen er ${both} genoeg instrumenten te hebben`,
    plainTitle: "Waar de steden staan op beide stellingen",
    base: (responded, invited, chosen) =>
      `${responded} van de ${invited} ${chosen ? "gekozen " : ""}steden antwoordden. Elke stip is een stad; in de grijze vakken is het standpunt twee keer hetzelfde. Kies een vak voor de namen.`,
    axes: ["kolommen", "rijen"],
    statement: (order) => `Stelling ${order}`,
    sum: "Som",
    of: (base) => `van ${base}`,
    ofCities: (base) => `van de ${base} steden die antwoordden`,
    pair: (first, second) => `stelling 1 ${first}, stelling 2 ${second}`,
    source: "Bron: EenVandaag, G40-steden. Telling: eigen codering.",
    more: "Citeer of download",
    loadFailed: "De woorden van deze stad konden niet laden.",
  },
  en: {
    eyebrow: (month) => `The two statements side by side, ${month}`,
    title: (both, first, chosen) =>
      `Of the ${first} ${chosen ? "chosen " : ""}cities that say it is going well, ${both} say they have sufficient instruments`,
    plainTitle: "Where the cities stand on both statements",
    base: (responded, invited, chosen) =>
      `${responded} of ${invited} ${chosen ? "chosen " : ""}cities answered. Each dot is a city; in the grey cells the stance is the same twice. Choose a cell for the names.`,
    axes: ["columns", "rows"],
    statement: (order) => `Statement ${order}`,
    sum: "Sum",
    of: (base) => `of ${base}`,
    ofCities: (base) => `of the ${base} cities that answered`,
    pair: (first, second) => `statement 1 ${first}, statement 2 ${second}`,
    source: "Source: EenVandaag, G40 cities. Count: our own coding.",
    more: "Cite or download",
    loadFailed: "This city’s words could not load.",
  },
};
