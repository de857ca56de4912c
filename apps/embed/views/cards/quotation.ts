import { type Excerpt, excerptOf } from "./excerpt.js";
import type { Weight } from "./fonts.js";
import { balanced, linesOf } from "./lines.js";

/** Room for a quotation, and the sizes it may be set in, from large to small. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly number[];
  /** Distance of two baselines, in sizes. */
  readonly leading: number;
}

/** A quotation in lines, and whether it is all there was to quote. */
export interface SetQuotation {
  readonly lines: readonly string[];
  readonly size: number;
  readonly isWhole: boolean;
}

const WEIGHT: Weight = 400;

const quoted = ({ text, after }: Excerpt) => `“${text}”${after}`;

/** What stands before a table and the line that announces it, since no line can hold its rows; all of a text that begins with one. */
function beforeTable(text: string): string {
  const [before = ""] = text.split(/\n*[^\n]*\t/, 1);
  const quotable = before.trimEnd().replace(/\n+[^\n]*:$/, "");
  return quotable === "" ? text : quotable;
}

/**
 * Sets a quotation as large as all of it fits; if it does not, as much of its beginning as fits at the smallest size, and
 * that again as large as it fits.
 */
export function setQuotation(text: string, { width, height, sizes, leading }: Room): SetQuotation {
  const linesAt = (words: string, size: number) => linesOf(words, { size, weight: WEIGHT, width });
  const fitsAt = (words: string, size: number) => linesAt(words, size).length * size * leading <= height;
  const largest = (words: string) => sizes.find((candidate) => fitsAt(words, candidate));
  const smallest = sizes.at(-1) ?? 24;
  const quotable = beforeTable(text);
  const endsSentence = quotable === text || /[.!?][”"’')]*$/.test(quotable);
  const all: Excerpt = { text: quotable, after: endsSentence ? "" : " …" };
  const excerpt = largest(quoted(all)) ? all : excerptOf(quotable, (candidate) => fitsAt(quoted(candidate), smallest));
  const words = quoted(excerpt);
  const size = largest(words) ?? smallest;
  const lines = balanced(words, { size, weight: WEIGHT, width });
  return { lines, size, isWhole: excerpt.text === text };
}
