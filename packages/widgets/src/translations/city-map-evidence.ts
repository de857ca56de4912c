import type { Lang } from "@g40-inburgering/core/types";

/** The words around what a city said of a number or a theme, and around what the map is made of; loaded with them. */
export interface CityMapEvidenceWords {
  /** @param n answers in which it does */
  readonly raises: (n: number) => string;
  readonly perThousand: (rate: string) => string;
  /** Titles of citations. */
  readonly stances: (wording: string) => string;
  readonly figures: (measure: string) => string;
  readonly themes: (theme: string) => string;
  /** Whose the drawing and the places are, apart by the name of the licence. */
  readonly rights: readonly [outline: string, places: string, rest: string];
}

export const cityMapEvidenceWords: Readonly<Record<Lang, CityMapEvidenceWords>> = {
  nl: {
    raises: (n) => (n === 1 ? "noemt dit thema één keer" : `noemt dit thema in ${n} antwoorden`),
    perThousand: (rate) => `${rate} per duizend inwoners`,
    stances: (wording) => `Standpunten van steden over “${wording}”`,
    figures: (measure) => `Cijfers van steden: ${measure}`,
    themes: (theme) => `Steden die het thema “${theme}” noemen`,
    rights: [
      "Omtrek: “Netherlands” van MapSVG, in npm @svg-maps/netherlands 1.0.0 van svg-maps, vereenvoudigd,",
      ". Plaatsen: GeoNames, waar merktekens elkaar zouden raken minder dan een kilometer verschoven,",
      ".",
    ],
  },
  en: {
    raises: (n) => (n === 1 ? "raises this theme once" : `raises this theme in ${n} answers`),
    perThousand: (rate) => `${rate} per thousand inhabitants`,
    stances: (wording) => `Stances of cities on “${wording}”`,
    figures: (measure) => `Figures of cities: ${measure}`,
    themes: (theme) => `Cities that raise the theme “${theme}”`,
    rights: [
      "Outline: “Netherlands” by MapSVG, in npm @svg-maps/netherlands 1.0.0 by svg-maps, simplified,",
      ". Places: GeoNames, moved by less than a kilometre where marks would touch,",
      ".",
    ],
  },
};
