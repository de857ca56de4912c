import type { Lang } from "@g40-inburgering/core/types";

/** The map's own words. The survey's words (statements, stances) come from the dataset. */
export interface CityMapWords {
  readonly eyebrow: (order: number, month: string) => string;
  readonly base: (responded: number, invited: number) => string;
  readonly none: string;
  /** What a reader can do, where the marks have no names. */
  readonly hint: string;
  readonly asList: string;
  readonly asMap: string;
  readonly source: string;
  /** Opens what can be copied and downloaded, and whose the drawing is. */
  readonly more: string;
  readonly loadFailed: string;
}

export const cityMapWords: Readonly<Record<Lang, CityMapWords>> = {
  nl: {
    eyebrow: (order, month) => `Stelling ${order} van 2, ${month}`,
    base: (responded, invited) => `${responded} van de ${invited} steden antwoordden.`,
    none: "Deed niet mee",
    hint: "Kies een stad voor haar woorden.",
    asList: "Toon als lijst",
    asMap: "Toon op de kaart",
    source: "Bron: EenVandaag, G40-steden. Telling: eigen codering. Plaatsen: GeoNames; omtrek: MapSVG.",
    more: "Citeer of download",
    loadFailed: "De woorden van deze stad konden niet laden.",
  },
  en: {
    eyebrow: (order, month) => `Statement ${order} of 2, ${month}`,
    base: (responded, invited) => `${responded} of ${invited} cities answered.`,
    none: "Did not take part",
    hint: "Choose a city for its words.",
    asList: "Show as a list",
    asMap: "Show on the map",
    source: "Source: EenVandaag, G40 cities. Count: our own coding. Places: GeoNames; outline: MapSVG.",
    more: "Cite or download",
    loadFailed: "This city’s words could not load.",
  },
};
