import type { Lang } from "@g40-inburgering/core/types";

/** The words around what a reader opened; loaded with it. */
export interface OpenedWords {
  readonly asked: string;
  /** Said where the reader's language is not the answer's. */
  readonly verbatim: string | undefined;
  readonly translation: string;
  readonly translationFailed: string;
  readonly themes: string;
  readonly coding: string;
  readonly source: string;
}

export const openedWords: Readonly<Record<Lang, OpenedWords>> = {
  nl: {
    asked: "Gevraagd",
    verbatim: undefined,
    translation: "Onze vertaling",
    translationFailed: "De vertaling kon niet laden.",
    themes: "Thema’s, door ons gecodeerd:",
    coding: "Onze codering",
    source: "Bron: EenVandaag, bijlage 1, regels",
  },
  en: {
    asked: "Asked",
    verbatim: "Answer as given, in Dutch",
    translation: "Our translation, unofficial",
    translationFailed: "The translation could not load.",
    themes: "Themes, coded by us:",
    coding: "Our coding",
    source: "Source: EenVandaag, annex 1, lines",
  },
};
