import type {
  ItemId,
  MeasureId,
  MissingReason,
  NoteKind,
  QuestionId,
  Stance,
  StatementId,
  ThemeId,
  Unit,
} from "./types.js";

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
  "definition",
] as const satisfies NoteKind[];

/** The ten measures, in the order a city is asked about them. */
export const MEASURES = [
  "housed",
  "target",
  "adults",
  "origin",
  "on-welfare",
  "left-welfare",
  "left-for-work",
  "left-for-study",
  "left-for-other",
  "part-time-work",
] as const satisfies MeasureId[];

/** What figures count. */
export const UNITS = ["persons", "benefits", "households", "cases", "percent"] as const satisfies Unit[];

/** Countries of origin that are none: printed as such by a city. */
export const NO_COUNTRIES = ["stateless", "unknown", "other"] as const;

/** The themes in the order of the codebook. */
export const THEMES = [
  "regie",
  "funding",
  "dual-tracks",
  "language",
  "debt",
  "provider-market",
  "exam-waiting",
  "health",
  "former-minors",
  "employers",
  "conflicting-laws",
  "early-start",
  "culture",
  "expectations",
  "volunteers",
  "family-reunification",
  "low-education",
  "privacy",
  "tailored-guidance",
  "cooperation",
  "education",
  "housing",
  "social-network",
] as const satisfies ThemeId[];
