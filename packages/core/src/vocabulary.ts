import type { ItemId, MissingReason, NoteKind, QuestionId, Stance, StatementId } from "./types.js";

/** The six stances in scale order: judgements first, then the two kinds of no judgement. */
export const STANCES = ["agree", "partly", "neither", "disagree", "unstated", "declined"] as const satisfies Stance[];

/** The five questions in the order of the annex. */
export const QUESTIONS = ["situation", "progress", "obstacles", "approach", "needs"] as const satisfies QuestionId[];

/** The two statements in the order of the annex. */
export const STATEMENTS = ["integration-going-well", "sufficient-instruments"] as const satisfies StatementId[];

/** The seven items in the order of the annex. */
export const ITEMS = [...QUESTIONS, ...STATEMENTS] as const satisfies ItemId[];

/** Reasons why a city that took part has no answer to an item. */
export const MISSING_REASONS = ["picture-lost"] as const satisfies MissingReason[];

/** The kinds of oddity a note states. */
export const NOTE_KINDS = [
  "truncated",
  "lost",
  "displaced",
  "sum",
  "doubled",
  "unclear",
  "attachment",
  "wording",
  "misprint",
] as const satisfies NoteKind[];
