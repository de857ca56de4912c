import type { Answer, CityId } from "../types.js";
import { plainText } from "./plain-text.js";

type Missing = Pick<Answer, "missingReason">;

/** An answer as generated: what follows from the rest is left out, so that nothing is downloaded twice. */
export type CompactAnswer = Omit<Answer, "city" | "text" | "status" | keyof Missing> & Partial<Missing>;

/** The answers of one city in full. */
export const withText = (city: CityId, answers: readonly CompactAnswer[]): Answer[] =>
  answers.map(({ item, missingReason = null, blocks, words, source, lines }) => ({
    city,
    item,
    status: missingReason === null ? "answered" : "missing",
    missingReason,
    text: plainText(blocks),
    blocks,
    words,
    source,
    lines,
  }));
