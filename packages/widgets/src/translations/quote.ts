import type { Lang } from "@g40-inburgering/core/types";

/** The quotation's own words at rest. The survey's words (items, stances) come from the dataset. */
export interface QuoteWords {
  /** Between a city and the wording of a statement. */
  readonly on: string;
  readonly noReason: string;
  readonly coding: string;
  /** The place in the document, behind the month, up to the word for a line. */
  readonly line: string;
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
    coding: "onze\u00a0codering",
    line: ", bijlage\u00a01, regel",
    copy: "Kopieer citering:",
    formats: ["tekst", ...codes],
    whole: "Heel het antwoord",
    loadFailed: "Dit kon niet laden.",
  },
  en: {
    on: "on the statement",
    noReason: ", no reason given",
    coding: "our\u00a0coding",
    line: ", annex\u00a01, line",
    copy: "Copy citation:",
    formats: ["text", ...codes],
    whole: "Our translation",
    loadFailed: "This could not load.",
  },
};
