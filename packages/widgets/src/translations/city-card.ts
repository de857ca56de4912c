import type { Lang } from "@g40-inburgering/core/types";

/** The card's own words. The survey's words (questions, stances) come from the dataset. */
export interface CityCardWords {
  readonly inhabitants: string;
  readonly didNotAnswer: (responded: number, invited: number) => string;
  readonly noReason: string;
  /** Opens the whole answer to a statement, with the reason for its stance. */
  readonly whole: string;
  readonly lost: string;
  readonly source: string;
  readonly lines: string;
  readonly ours: string;
  /** Opens what can be copied and downloaded. */
  readonly more: string;
  readonly loadFailed: string;
}

export const cityCardWords: Readonly<Record<Lang, CityCardWords>> = {
  nl: {
    inhabitants: "inwoners",
    didNotAnswer: (responded, invited) =>
      `Deze stad beantwoordde de rondvraag niet. Dat deden ${responded} van de ${invited} steden wel.`,
    noReason: "zonder toelichting",
    whole: "Antwoord en codering",
    lost: "Verloren: dit antwoord was een afbeelding en staat niet in de bron.",
    source: "Bron: EenVandaag, bijlage 1",
    lines: "regels",
    ours: "Samenvattingen en codering zijn van ons.",
    more: "Citeer of download",
    loadFailed: "Het antwoord kon niet laden.",
  },
  en: {
    inhabitants: "inhabitants",
    didNotAnswer: (responded, invited) =>
      `This city did not answer the survey; ${responded} of the ${invited} cities did.`,
    noReason: "no reason given",
    whole: "Answer and coding",
    lost: "Lost: this answer was a picture and is not in the source.",
    source: "Source: EenVandaag, annex 1",
    lines: "lines",
    ours: "Summaries and coding are ours.",
    more: "Cite or download",
    loadFailed: "The answer could not load.",
  },
};
