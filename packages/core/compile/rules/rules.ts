import { answerEqualsMarks } from "./answer-equals-marks.js";
import { answerLayout } from "./answer-layout.js";
import { answerOrReason } from "./answer-or-reason.js";
import { codingSettled } from "./coding-settled.js";
import { examplesInPlace } from "./examples-in-place.js";
import { figuresReadFromQuote } from "./figures-read-from-quote.js";
import { idsResolve } from "./ids-resolve.js";
import { marksStripToSource } from "./marks-strip-to-source.js";
import { mentionsSettled } from "./mentions-settled.js";
import { municipalitiesComplete } from "./municipalities-complete.js";
import { ownedOnce } from "./owned-once.js";
import { quotesInPlace } from "./quotes-in-place.js";
import type { Rule } from "./rule.js";
import { sourceUnchanged } from "./source-unchanged.js";
import { stanceComplete } from "./stance-complete.js";
import { summariesShort } from "./summaries-short.js";
import { textIsPlain } from "./text-is-plain.js";
import { totalsAddUp } from "./totals-add-up.js";
import { translationsWhole } from "./translations-whole.js";
import { wordingEqualsHeading } from "./wording-equals-heading.js";
import { wordsAsSpaced } from "./words-as-spaced.js";

/** Every rule, in the order of the line: source, marks, answers, readings. */
export const rules: readonly Rule[] = [
  sourceUnchanged,
  textIsPlain,
  marksStripToSource,
  ownedOnce,
  municipalitiesComplete,
  wordingEqualsHeading,
  answerOrReason,
  answerEqualsMarks,
  wordsAsSpaced,
  answerLayout,
  idsResolve,
  quotesInPlace,
  stanceComplete,
  codingSettled,
  figuresReadFromQuote,
  totalsAddUp,
  mentionsSettled,
  examplesInPlace,
  summariesShort,
  translationsWhole,
];
