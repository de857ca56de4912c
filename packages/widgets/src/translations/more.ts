import type { CitationFormat } from "@g40-inburgering/core/query";
import type { Lang } from "@g40-inburgering/core/types";

/** The words around what can be copied and downloaded. */
export interface MoreWords {
  readonly copy: string;
  readonly formats: Readonly<Record<CitationFormat, string>>;
  readonly copied: (format: string) => string;
  /** Said where the browser does not let the page copy: the text stays selected. */
  readonly notCopied: string;
  readonly download: string;
}

export const moreWords: Readonly<Record<Lang, MoreWords>> = {
  nl: {
    copy: "Kopieer de citering als",
    formats: { text: "tekst", bibtex: "BibTeX", ris: "RIS", "csl-json": "CSL-JSON", html: "HTML" },
    copied: (format) => `Gekopieerd als ${format}.`,
    notCopied: "Kopiëren mag hier niet; selecteer de tekst.",
    download: "Download de gegevens (CSV)",
  },
  en: {
    copy: "Copy the citation as",
    formats: { text: "text", bibtex: "BibTeX", ris: "RIS", "csl-json": "CSL-JSON", html: "HTML" },
    copied: (format) => `Copied as ${format}.`,
    notCopied: "Copying is not allowed here; select the text.",
    download: "Download the data (CSV)",
  },
};
