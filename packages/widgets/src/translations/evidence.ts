import type { Lang } from "@g40-inburgering/core/types";

/** The words around what a city said, loaded with it. */
export interface EvidenceWords {
  readonly didNotTakePart: string;
  readonly noReason: string;
  readonly lines: string;
}

export const evidenceWords: Readonly<Record<Lang, EvidenceWords>> = {
  nl: {
    didNotTakePart: "deed niet mee aan de rondvraag.",
    noReason: "zonder toelichting",
    lines: "Bron: bijlage 1, regels",
  },
  en: {
    didNotTakePart: "did not take part in the survey.",
    noReason: "no reason given",
    lines: "Source: annex 1, lines",
  },
};
