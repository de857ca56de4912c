import type { Lang } from "../types.js";
import type { Conflate } from "./conflate.js";
import { type Matches, matchesOf } from "./matches.js";
import type { Lexicon } from "./search-index.js";
import { foldWord, stopwords, wordsIn } from "./tokens.js";

const MOST_WORDS = 16;
const LONGEST_WORD = 40;
const LONGEST = MOST_WORDS * LONGEST_WORD * 2;

/** Two words that the texts write as one are meant as that one: `taal aanbieders`. */
function joinCompounds(words: readonly string[], isWritten: (word: string) => boolean): string[] {
  const joined: string[] = [];
  for (let place = 0; place < words.length; place++) {
    const [word = "", next] = words.slice(place, place + 2);
    const together = next !== undefined && isWritten(word + next);
    joined.push(together ? word + next : word);
    if (together) place++;
  }
  return joined;
}

/**
 * What the words of a query may mean, one set of matches for each. One letter alone means nothing, and beyond sixteen
 * words a query gets no clearer: the rest is left out.
 */
export function readQuery(query: string, lang: Lang, lexicon: Lexicon, conflate: Conflate): Matches[] {
  // What is longer is cut before a word, never within one: half a word would mean another.
  const start = query.length > LONGEST ? query.slice(0, LONGEST).replace(/\S*$/, "") : query;
  const lowerCase = start.normalize().toLowerCase();
  const written = wordsIn(lowerCase, lang)
    .map((word) => foldWord(word).slice(0, LONGEST_WORD))
    .filter((word) => word.length > 1);
  const words = lang === "nl" ? joinCompounds(written, (word) => lexicon.stems.includes(conflate(word))) : written;
  const distinct = [...new Set(words)];
  const telling = distinct.filter((word) => !stopwords[lang].has(word));
  return (telling.length > 0 ? telling : distinct)
    .slice(0, MOST_WORDS)
    .map((word) => matchesOf(word, lexicon, conflate));
}
