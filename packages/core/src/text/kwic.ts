import type { Span } from "../types.js";

/** A hit with the words around it, cut at words: `before + hit + after` is the text as it stands. */
export interface Kwic {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
  /** Offsets of the hit in the text: `text.slice(at[0], at[1]) === hit`. */
  readonly at: Span;
  /** Text stands before or after what is shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * A hit in its context ("key word in context"), within its own paragraph, list line or table row.
 * @param width most characters to show on each side
 * @throws {RangeError} for a place outside the text
 */
export function kwic(text: string, at: Span, width = 60): Kwic {
  const [start, end] = at;
  if (!(start >= 0 && start <= end && end <= text.length))
    throw new RangeError(`The place ${start}-${end} is not within a text of ${text.length} characters.`);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextLine = text.indexOf("\n", end);
  const lineEnd = nextLine === -1 ? text.length : nextLine;
  let from = Math.max(lineStart, start - width);
  let to = Math.min(lineEnd, end + width);
  while (from > lineStart && from < start && /\S/.test(text[from - 1] ?? "")) from++;
  while (to < lineEnd && to > end && /\S/.test(text[to] ?? "")) to--;
  return {
    before: text.slice(from, start),
    hit: text.slice(start, end),
    after: text.slice(end, to),
    at,
    cutBefore: from > lineStart,
    cutAfter: to < lineEnd,
  };
}
