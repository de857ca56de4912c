import type { Lang } from "@g40-inburgering/core/types";

/** The words around an opened answer; loaded with it. */
export interface AnswerViewWords {
  readonly asked: string;
  /** Said where the reader's language is not the answer's. */
  readonly verbatim: string | undefined;
}

export const answerViewWords: Readonly<Record<Lang, AnswerViewWords>> = {
  nl: { asked: "Gevraagd", verbatim: undefined },
  en: { asked: "Asked", verbatim: "Answer as given, in Dutch" },
};
