import type { Conflate } from "./conflate.js";
import { type Lexeme, readIndex, type SearchIndex } from "./search-index.js";
import { foldWord, tokens } from "./tokens.js";

/** One text as numbers: for each word its place in the vocabulary, and where it starts and ends. */
export interface IndexedText {
  readonly words: Uint16Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Texts read into numbers. */
export interface Vocabulary {
  readonly lexemes: readonly Lexeme[];
  readonly texts: readonly IndexedText[];
  /** For each word the texts it stands in, by their place, with how often. */
  readonly postings: readonly ReadonlyMap<number, number>[];
}

/** The distinct words of some texts in the order of first appearance, and the texts as places in that list. */
export function readWords(texts: readonly string[]): { words: string[]; texts: IndexedText[] } {
  const places = new Map<string, number>();
  const asWritten = new Map<string, number>();
  const words: string[] = [];
  const placeOf = (written: string) => {
    const known = asWritten.get(written);
    if (known !== undefined) return known;
    const word = foldWord(written);
    const place = places.get(word) ?? words.push(word) - 1;
    places.set(word, place);
    asWritten.set(written, place);
    return place;
  };
  const indexed = texts.map((text) => {
    const found = [...tokens(text)];
    return {
      words: Uint16Array.from(found, ({ word }) => placeOf(word)),
      starts: Uint32Array.from(found, ({ start }) => start),
      ends: Uint32Array.from(found, ({ word, start }) => start + word.length),
    };
  });
  return { words, texts: indexed };
}

/** Reads texts with the index that was made of them. */
export function readVocabulary(sources: readonly string[], index: SearchIndex, conflate: Conflate): Vocabulary {
  const { words, texts } = readWords(sources);
  const postings = words.map(() => new Map<number, number>());
  for (const [place, text] of texts.entries())
    for (const word of text.words) {
      const posting = postings[word];
      posting?.set(place, (posting.get(place) ?? 0) + 1);
    }
  return { lexemes: readIndex(index, words, conflate), texts, postings };
}
