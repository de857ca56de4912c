/** The beginning of a text, and what follows it outside the quotation marks: nothing at the end of a sentence. */
export interface Excerpt {
  readonly text: string;
  readonly after: "" | " …";
}

/** A full stop after these ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{L}|\p{L}+\.\p{L}+|bijv|bv|ca|incl|excl|max|min|evt|resp|nr|art|st|mw|mevr|dhr|o\.a|etc)\.$/iu;

/** Where a sentence ends, and where a line does: positions in the text, from last to first. */
function ends(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => index + match.trimEnd().length).reverse();
}

const sentenceEnds = (text: string) =>
  ends(text, /[.!?][”"’')]*(?=\s+[\p{Lu}\d“"‘'(–-]|\s*\n)/gu).filter((at) => !ABBREVIATED.test(text.slice(0, at)));

const wordEnds = (text: string) => ends(text, /[\p{L}\p{N})%](?=[\s,;:]*\s)/gu);

/** A sentence end that would leave less than this part of what fits is passed over for a word. */
const LEAST = 0.45;

/**
 * As much of the beginning of a text as fits: whole sentences, or else, with an ellipsis that stands outside the
 * quotation marks, whole words.
 */
export function excerptOf(text: string, fits: (excerpt: Excerpt) => boolean): Excerpt {
  const at = (end: number, after: Excerpt["after"]): Excerpt => ({ text: text.slice(0, end), after });
  const words = wordEnds(text)
    .map((end) => at(end, " …"))
    .find(fits) ?? { text: text.split(/\s/, 1)[0] ?? "", after: " …" };
  const sentence = sentenceEnds(text)
    .map((end) => at(end, ""))
    .find(fits);
  return sentence && sentence.text.length >= LEAST * words.text.length ? sentence : words;
}
