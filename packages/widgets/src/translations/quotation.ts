import type { Lang } from "@g40-inburgering/core/types";

/** The words around a quotation that load when they are needed. */
export interface QuotationWords {
  readonly theme: string;
  readonly coding: string;
  /** Said where the answer does not raise the theme that was asked for. */
  readonly silent: (theme: string) => string;
  readonly lost: string;
  /** Above an answer, where it is not in the reader's language. */
  readonly verbatim: string;
  readonly translation: string;
  readonly note: string;
  /** Between a city and the wording of a question. */
  readonly question: string;
  readonly none: string;
}

export const quotationWords: Readonly<Record<Lang, QuotationWords>> = {
  nl: {
    theme: "Thema",
    coding: "onze codering",
    silent: (theme) => `In dit antwoord vonden wij het thema “${theme}” niet (onze codering).`,
    lost: "Dit antwoord is verloren: het was een afbeelding en staat niet in de bron.",
    verbatim: "Heel het antwoord",
    translation: "Onze vertaling van heel het antwoord, onofficieel",
    note: "Onze noot",
    question: "op de vraag",
    none: "Deed niet mee aan de rondvraag",
  },
  en: {
    theme: "Theme",
    coding: "our coding",
    silent: (theme) => `We did not find the theme “${theme}” in this answer (our coding).`,
    lost: "This answer is lost: it was a picture and is not in the source.",
    verbatim: "Whole answer as given, in Dutch",
    translation: "Our translation of the whole answer, unofficial",
    note: "Our note",
    question: "on the question",
    none: "Did not take part in the survey",
  },
};
