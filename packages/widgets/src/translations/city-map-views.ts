import type { Lang } from "@g40-inburgering/core/types";
import type { Standing } from "../city-map/measured.js";

/** The words of a map of figures or of a theme, loaded with it. */
export interface CityMapViewWords {
  readonly locale: string;
  readonly figures: (month: string) => string;
  readonly perThousand: string;
  readonly about: string;
  /** @param base cities that answered */
  readonly measured: (n: number, base: number, rates: boolean) => string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly apart: string;
  readonly theme: (month: string) => string;
  readonly raised: (n: number, base: number) => string;
  readonly raises: string;
  readonly raisesNot: string;
}

export const cityMapViewWords: Readonly<Record<Lang, CityMapViewWords>> = {
  nl: {
    locale: "nl-NL",
    figures: (month) => `Cijfers van de steden, ${month}`,
    perThousand: "per duizend inwoners",
    about: "ca.",
    measured: (n, base, rates) =>
      `${n} van de ${base} steden die antwoordden, gaven een vergelijkbaar cijfer (eigen codering). Hoe groter het getal${rates ? " per duizend inwoners op 1 januari 2018 (CBS)" : ""}, hoe groter de stip.`,
    standings: {
      side: "Vergelijkbaar",
      about: "Bij benadering",
      other: "Telt iets anders",
      period: "Andere periode",
      without: "Geen cijfer",
      none: "Deed niet mee",
    },
    apart: "Niet vergelijkbaar",
    theme: (month) => `Thema, ${month}`,
    raised: (n, base) =>
      `${n} van de ${base} steden die antwoordden, noemen dit thema (eigen codering). Er is niet naar gevraagd: niet noemen is geen ontkennen.`,
    raises: "Noemt het",
    raisesNot: "Noemt het niet",
  },
  en: {
    locale: "en-GB",
    figures: (month) => `Figures of the cities, ${month}`,
    perThousand: "per thousand inhabitants",
    about: "c.",
    measured: (n, base, rates) =>
      `${n} of the ${base} cities that answered gave a comparable figure (our own coding). The larger the number${rates ? " per thousand inhabitants on 1 January 2018 (CBS)" : ""}, the larger the disc.`,
    standings: {
      side: "Comparable",
      about: "Approximate",
      other: "Counts something else",
      period: "Other period",
      without: "No figure",
      none: "Did not take part",
    },
    apart: "Not comparable",
    theme: (month) => `Theme, ${month}`,
    raised: (n, base) =>
      `${n} of the ${base} cities that answered raise this theme (our own coding). They were not asked about it: silence is not denial.`,
    raises: "Raises it",
    raisesNot: "Does not raise it",
  },
};
