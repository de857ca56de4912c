/** The beginning of a text, and what follows it outside the quotation marks: nothing at the end of a sentence. */
export interface Excerpt {
  readonly text: string;
  readonly after: "" | " …";
}

/** A full stop after these ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{L}|\p{L}+\.\p{L}+|bijv|bv|ca|incl|excl|max|min|evt|resp|nr|art|st|mw|mevr|dhr|o\.a|etc)\.$/iu;

/** Where a pattern ends in a text: positions from first to last. */
const ends = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(({ index, 0: match }) => index + match.trimEnd().length);

const sentenceEnds = (text: string) =>
  ends(text, /[.!?][”"’')]*(?=\s+[\p{Lu}\d“"‘'(–-]|\s*\n)/gu).filter((at) => !ABBREVIATED.test(text.slice(0, at)));

const wordEnds = (text: string) => ends(text, /[\p{L}\p{N})%](?=[\s,;:]*\s)/gu);

/** The last of values of which, from some point on, none fits. */
function lastFitting<Value>(values: readonly Value[], fits: (value: Value) => boolean): Value | undefined {
  let [fitting, not] = [-1, values.length];
  while (not - fitting > 1) {
    const middle = Math.floor((fitting + not) / 2);
    if (fits(values[middle] as Value)) fitting = middle;
    else not = middle;
  }
  return values[fitting];
}

/** A sentence end that would leave less than this part of what fits is passed over for a word. */
const LEAST = 0.45;

/**
 * As much of the beginning of a text as fits: all of it, or else whole sentences, or else, with an ellipsis that stands outside the
 * quotation marks, whole words.
 */
export function excerptOf(text: string, fits: (excerpt: Excerpt) => boolean): Excerpt {
  const at = (end: number, after: Excerpt["after"]): Excerpt => ({ text: text.slice(0, end), after });
  const whole = at(text.length, "");
  if (fits(whole)) return whole;
  const words = lastFitting(
    wordEnds(text).map((end) => at(end, " …")),
    fits,
  ) ?? { text: text.split(/\s/, 1)[0] ?? "", after: " …" };
  const sentence = lastFitting(
    sentenceEnds(text).map((end) => at(end, "")),
    fits,
  );
  return sentence && sentence.text.length >= LEAST * words.text.length ? sentence : words;
}
