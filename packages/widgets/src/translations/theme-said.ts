import type { Lang } from "@g40-inburgering/core/types";

/** The words around what cities said on a theme, loaded with it. */
export interface ThemeSaidWords {
  /** @param answers the answers in which they raise it */
  readonly count: (cities: number, base: number, answers: number) => string;
  /** Shows the cities that are not shown yet. */
  readonly rest: (cities: number) => string;
  readonly lines: string;
}

export const themeSaidWords: Readonly<Record<Lang, ThemeSaidWords>> = {
  nl: {
    count: (cities, base, answers) =>
      `${cities} van de ${base} steden die antwoordden, in ${answers} ${answers === 1 ? "antwoord" : "antwoorden"}`,
    rest: (cities) => (cities === 1 ? "Toon nog 1 stad" : `Toon de andere ${cities} steden`),
    lines: "Bron: bijlage 1, regels",
  },
  en: {
    count: (cities, base, answers) =>
      `${cities} of the ${base} cities that answered, in ${answers} ${answers === 1 ? "answer" : "answers"}`,
    rest: (cities) => (cities === 1 ? "Show 1 more city" : `Show the other ${cities} cities`),
    lines: "Source: annex 1, lines",
  },
};
