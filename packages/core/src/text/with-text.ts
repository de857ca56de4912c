import type { Answer } from "../types.js";
import { plainText } from "./plain-text.js";

/** Gives answers the plain text of their blocks, so that no text is downloaded twice. */
export const withText = (answers: readonly Omit<Answer, "text">[]): Answer[] =>
  answers.map((answer) => ({ ...answer, text: plainText(answer.blocks) }));
