import type { Lang } from "@g40-inburgering/core/types";

/** The words around a whole answer that the card does not have; loaded with it. */
export interface WholeWords {
  readonly summary: string;
  readonly lost: string;
}

export const wholeWords: Readonly<Record<Lang, WholeWords>> = {
  nl: {
    summary: "Onze samenvatting",
    lost: "Verloren: dit antwoord was een afbeelding en staat niet in de bron.",
  },
  en: { summary: "Our summary", lost: "Lost: this answer was a picture and is not in the source." },
};
