import type { Lang } from "@g40-inburgering/core/types";

/** The quotation's own words at rest. The survey's words (items, stances) come from the dataset. */
export interface QuoteWords {
  /** Between a city and the wording of a statement. */
  readonly on: string;
  readonly noReason: string;
  readonly coding: string;
  /** The document, behind the month; before the lines in it. */
  readonly lines: string;
  readonly copy: string;
  /** In the order of core's `CITATION_FORMATS`. */
  readonly formats: readonly string[];
  /** Opens the whole answer, with our translation where that is read. */
  readonly whole: string;
  readonly loadFailed: string;
}

const codes = ["BibTeX", "RIS", "CSL-JSON", "HTML"];

export const quoteWords: Readonly<Record<Lang, QuoteWords>> = {
  nl: {
    on: "over de stelling",
    noReason: ", zonder toelichting",
    coding: "onze codering",
    lines: ", bijlage 1, regels ",
    copy: "Kopieer de citering als",
    formats: ["tekst", ...codes],
    whole: "Heel het antwoord",
    loadFailed: "Dit kon niet laden.",
  },
  en: {
    on: "on the statement",
    noReason: ", no reason given",
    coding: "our coding",
    lines: ", annex 1, lines ",
    copy: "Copy the citation as",
    formats: ["text", ...codes],
    whole: "Our translation",
    loadFailed: "This could not load.",
  },
};
