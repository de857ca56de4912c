import type { Lang } from "@g40-inburgering/core/types";
import type { Standing } from "../city-map/measured.js";

/** The words of a map of figures, loaded with it. */
export interface CityMapFigureWords {
  readonly locale: string;
  readonly figures: (month: string) => string;
  readonly perThousand: string;
  readonly about: string;
  /** @param base cities that answered */
  readonly measured: (n: number, base: number, rates: boolean) => string;
  readonly standings: Readonly<Record<Exclude<Standing, "none">, string>>;
  readonly apart: string;
}

export const cityMapFigureWords: Readonly<Record<Lang, CityMapFigureWords>> = {
  nl: {
    locale: "nl-NL",
    figures: (month) => `Cijfers van de steden, ${month}`,
    perThousand: "per duizend inwoners",
    about: "ca.",
    measured: (n, base, rates) =>
      `${n} van de ${base} steden die antwoordden, gaven een vergelijkbaar cijfer (onze codering). Hoe groter het getal${rates ? " per duizend inwoners op 1 januari 2018 (CBS)" : ""}, hoe groter de stip.`,
    standings: {
      side: "Vergelijkbaar",
      about: "Bij benadering",
      other: "Telt iets anders",
      period: "Andere periode",
      without: "Geen cijfer",
    },
    apart: "Niet vergelijkbaar",
  },
  en: {
    locale: "en-GB",
    figures: (month) => `Figures of the cities, ${month}`,
    perThousand: "per thousand inhabitants",
    about: "c.",
    measured: (n, base, rates) =>
      `${n} of the ${base} cities that answered gave a comparable figure (our coding). The larger the number${rates ? " per thousand inhabitants on 1 January 2018 (CBS)" : ""}, the larger the disc.`,
    standings: {
      side: "Comparable",
      about: "Approximate",
      other: "Counts something else",
      period: "Other period",
      without: "No figure",
    },
    apart: "Not comparable",
  },
};
