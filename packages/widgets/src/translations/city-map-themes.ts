import type { Lang } from "@g40-inburgering/core/types";

/** The words of a map of a theme, loaded with it. */
export interface CityMapThemeWords {
  readonly theme: (month: string) => string;
  /** @param base cities that answered */
  readonly raised: (n: number, base: number) => string;
  readonly raises: string;
  readonly raisesNot: string;
}

export const cityMapThemeWords: Readonly<Record<Lang, CityMapThemeWords>> = {
  nl: {
    theme: (month) => `Thema, ${month}`,
    raised: (n, base) =>
      `${n} van de ${base} steden die antwoordden, noemen dit thema (onze codering). Er is niet naar gevraagd: niet noemen is geen ontkennen.`,
    raises: "Noemt het",
    raisesNot: "Noemt het niet",
  },
  en: {
    theme: (month) => `Theme, ${month}`,
    raised: (n, base) =>
      `${n} of the ${base} cities that answered raise this theme (our coding). They were not asked about it: silence is not denial.`,
    raises: "Raises it",
    raisesNot: "Does not raise it",
  },
};
