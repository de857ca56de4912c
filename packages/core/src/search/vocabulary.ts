import type { Lang, Span } from "../types.js";
import { type Lexicon, readIndex, type SearchIndex } from "./search-index.js";
import { foldWord, wordsIn } from "./tokens.js";

/** All words of some texts, one after the other. */
export interface Words {
  /** The distinct words, in the order of first appearance. */
  readonly distinct: readonly string[];
  /** For each word its place among the distinct ones. */
  readonly places: Uint16Array;
  /** For each text the number of words before it; one more at the end. */
  readonly firsts: readonly number[];
  /** Where the words of a text stand in it. Found when first asked for: most texts never are. */
  readonly spansOf: (text: number) => readonly Span[];
}

/** Words with their stems and the parts of compounds. */
export interface Vocabulary extends Words, Lexicon {}

function spansIn(lowerCase: string, words: readonly string[]): Span[] {
  let end = 0;
  return words.map((word): Span => {
    // Between two words stands no letter, so the next place where this word stands is this one.
    const start = lowerCase.indexOf(word, end);
    end = start + word.length;
    return [start, end];
  });
}

/** Reads texts into numbers. */
export function readWords(texts: readonly string[], lang: Lang): Words {
  const known = new Map<string, number>();
  const distinct: string[] = [];
  const placeOf = (written: string) => {
    const seen = known.get(written);
    if (seen !== undefined) return seen;
    const word = foldWord(written);
    const place = known.get(word) ?? distinct.push(word) - 1;
    known.set(word, place);
    known.set(written, place);
    return place;
  };
  const lowerCase = texts.map((text) => text.toLowerCase());
  const written = lowerCase.map((text) => wordsIn(text, lang));
  const places: number[] = [];
  const firsts = [0];
  for (const words of written) {
    for (const word of words) places.push(placeOf(word));
    firsts.push(places.length);
  }
  const spans: Span[][] = [];
  const spansOf = (text: number) => {
    spans[text] ??= spansIn(lowerCase[text] ?? "", written[text] ?? []);
    return spans[text];
  };
  return { distinct, places: Uint16Array.from(places), firsts, spansOf };
}

/** Reads texts with the index that was made of them. */
export function readVocabulary(texts: readonly string[], lang: Lang, index: SearchIndex): Vocabulary {
  const words = readWords(texts, lang);
  return { ...words, ...readIndex(index, words.distinct) };
}
