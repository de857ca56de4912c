import type { Conflate } from "./conflate.js";
import { editDistance } from "./edit-distance.js";
import type { Lexicon } from "./search-index.js";

/** How surely a word of the text is what a word of the query means, 0 to 1, by its place in the lexicon. */
export type Matches = ReadonlyMap<number, number>;

const WEIGHT = { word: 1, stem: 0.95, part: 0.7, prefix: 0.5, typo: 0.4 } as const;

const LEAST_PREFIX = 4;
const LEAST_PART = 3;

/** Typing errors that a word of this length may have. */
const errorsAllowed = (length: number) => (length < 5 ? 0 : length < 9 ? 1 : 2);

function add(matches: Map<number, number>, place: number, weight: number) {
  if (weight > (matches.get(place) ?? 0)) matches.set(place, weight);
}

function forms(word: string, stem: string, { words, stems, parts }: Lexicon): Map<number, number> {
  const matches = new Map<number, number>();
  for (const [place, other] of stems.entries()) {
    if (words[place] === word) add(matches, place, WEIGHT.word);
    else if (other === stem) add(matches, place, WEIGHT.stem);
  }
  if (stem.length >= LEAST_PART)
    for (const [place, stems] of parts) if (stems.includes(stem)) add(matches, place, WEIGHT.part);
  return matches;
}

/** The words that one meant without a typing error stands for: itself, its other forms, compounds with it, and what begins with it. */
function meanings(word: string, stem: string, lexicon: Lexicon): Map<number, number> {
  const matches = forms(word, stem, lexicon);
  if (word.length < LEAST_PREFIX) return matches;
  for (const [place, other] of lexicon.words.entries()) if (other.startsWith(word)) add(matches, place, WEIGHT.prefix);
  return matches;
}

/** The words meant by a misspelt one: those with the fewest errors, and what they stand for. */
function corrections(word: string, lexicon: Lexicon): Map<number, number> {
  const matches = new Map<number, number>();
  let most = errorsAllowed(word.length);
  if (most === 0) return matches;
  let nearest: number[] = [];
  for (const [place, other] of lexicon.words.entries()) {
    const errors = editDistance(word, other, most);
    if (errors === undefined) continue;
    if (errors < most) nearest = [];
    most = errors;
    nearest.push(place);
  }
  for (const meant of nearest)
    for (const [place, weight] of meanings(lexicon.words[meant] ?? "", lexicon.stems[meant] ?? "", lexicon))
      add(matches, place, weight * WEIGHT.typo);
  return matches;
}

/**
 * The words of the lexicon that one word of a query may mean: itself, its other forms, compounds with it, words that
 * begin with it, and only where there are none of these, the words it may be a misspelling of.
 */
export function matchesOf(word: string, lexicon: Lexicon, conflate: Conflate): Matches {
  const matches = meanings(word, conflate(word), lexicon);
  return matches.size > 0 ? matches : corrections(word, lexicon);
}
