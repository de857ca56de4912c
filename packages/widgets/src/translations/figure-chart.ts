import type { Lang } from "@g40-inburgering/core/types";

/** The chart's own words. The survey's words (measures, definitions, notes) come from the dataset. */
export interface FigureChartWords {
  readonly perThousand: string;
  /** What is counted where it is people. */
  readonly people: string;
  /** Before a number that is no exact one. */
  readonly about: string;
  /** The title: from the smallest in its city to the largest in its city. */
  readonly from: string;
  readonly to: string;
  /** The title where no city may be compared. */
  readonly nothing: string;
  /** @param chosen whether the page chose the cities */
  readonly base: (n: number, base: number, chosen: boolean) => string;
  readonly open: string;
  readonly inhabitants: string;
  /** Opens the measure's definition and what is compared. */
  readonly counted: string;
  /** What may stand on the scale, after the definition. */
  readonly rule: string;
  readonly city: string;
  readonly number: string;
  /** Why cities are not on the scale. */
  readonly other: string;
  readonly period: string;
  readonly none: string;
  readonly source: string;
  /** Opens what can be copied and downloaded. */
  readonly more: string;
  readonly loadFailed: string;
}

export const figureChartWords: Readonly<Record<Lang, FigureChartWords>> = {
  nl: {
    perThousand: "per 1.000\u00a0inwoners",
    people: "aantal mensen",
    about: "ca. ",
    from: "Van",
    to: "tot",
    nothing: "Geen vergelijkbare cijfers",
    base: (n, base, chosen) =>
      `${n} van de ${base} ${chosen ? "gekozen " : ""}steden die antwoordden, ${n === 1 ? "gaf" : "gaven"} een vergelijkbaar cijfer.`,
    open: "Open stip: bij benadering.",
    inhabitants: "Inwoners op 1 januari 2018: CBS.",
    counted: "Wat is geteld en vergeleken",
    rule: "Op de schaal staan alleen cijfers die zo zijn geteld, in dezelfde eenheid en over dezelfde tijd. In januari 2018 was “sinds 2015” hetzelfde als 2015–2017.",
    city: "Stad",
    number: "Aantal",
    other: "Niet op de schaal: telt iets anders",
    period: "Niet op de schaal: andere periode",
    none: "Gaf geen cijfer",
    source: "Bron: EenVandaag, G40-steden. Wat vergelijkbaar is: onze codering.",
    more: "Citeer of download",
    loadFailed: "De woorden van deze stad konden niet laden.",
  },
  en: {
    perThousand: "per 1,000\u00a0inhabitants",
    people: "number of people",
    about: "c. ",
    from: "From",
    to: "to",
    nothing: "No comparable figures",
    base: (n, base, chosen) =>
      `${n} of the ${base} ${chosen ? "chosen " : ""}cities that answered gave a comparable figure.`,
    open: "Open dot: approximate.",
    inhabitants: "Inhabitants on 1 January 2018: CBS.",
    counted: "What is counted and compared",
    rule: "Only figures counted this way, in the same unit and over the same time, are on the scale. In January 2018 “since 2015” was the same as 2015–2017.",
    city: "City",
    number: "Number",
    other: "Not on the scale: counts something else",
    period: "Not on the scale: another period",
    none: "Gave no figure",
    source: "Source: EenVandaag, G40 cities. What is comparable: our coding.",
    more: "Cite or download",
    loadFailed: "This city’s words could not load.",
  },
};
