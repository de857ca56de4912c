import type { Lang } from "@g40-inburgering/core/types";

/** The card's own words. The survey's words (questions, stances) come from the dataset. */
export interface CityCardWords {
  readonly inhabitants: string;
  readonly didNotAnswer: (responded: number, invited: number) => string;
  readonly noReason: string;
  readonly words: (n: number) => string;
  readonly lost: string;
  readonly source: string;
  readonly lines: string;
  readonly loadFailed: string;
}

const plural = (locale: string, one: string, other: string) => {
  const rules = new Intl.PluralRules(locale);
  const format = new Intl.NumberFormat(locale);
  return (n: number) => `${format.format(n)} ${rules.select(n) === "one" ? one : other}`;
};

export const cityCardWords: Readonly<Record<Lang, CityCardWords>> = {
  nl: {
    inhabitants: "inwoners",
    didNotAnswer: (responded, invited) =>
      `Deze stad beantwoordde de rondvraag niet. Dat deden ${responded} van de ${invited} steden wel.`,
    noReason: "zonder toelichting",
    words: plural("nl-NL", "woord", "woorden"),
    lost: "Verloren: dit antwoord was een afbeelding en staat niet in de bron.",
    source: "Bron: EenVandaag, bijlage 1",
    lines: "regels",
    loadFailed: "Het antwoord kon niet laden.",
  },
  en: {
    inhabitants: "inhabitants",
    didNotAnswer: (responded, invited) =>
      `This city did not answer the survey; ${responded} of the ${invited} cities did.`,
    noReason: "no reason given",
    words: plural("en-GB", "word", "words"),
    lost: "Lost: this answer was a picture and is not in the source.",
    source: "Source: EenVandaag, annex 1",
    lines: "lines",
    loadFailed: "The answer could not load.",
  },
};
