import type { Conflate } from "./conflate.js";
import { editDistance } from "./edit-distance.js";
import type { Lexeme } from "./search-index.js";

/** How surely a word of the text is what a word of the query means, 0 to 1, by its place in the vocabulary. */
export type Matches = ReadonlyMap<number, number>;

const WEIGHT = { word: 1, stem: 0.95, part: 0.7, prefix: 0.5, typo: 0.4 } as const;

const LEAST_PREFIX = 4;
const LEAST_PART = 3;

/** Typing errors that a word of this length may have. */
const errorsAllowed = (length: number) => (length < 5 ? 0 : length < 9 ? 1 : 2);

function add(matches: Map<number, number>, place: number, weight: number) {
  if (weight > (matches.get(place) ?? 0)) matches.set(place, weight);
}

function forms(word: string, stem: string, lexemes: readonly Lexeme[]): Map<number, number> {
  const matches = new Map<number, number>();
  for (const [place, lexeme] of lexemes.entries()) {
    if (lexeme.word === word) add(matches, place, WEIGHT.word);
    else if (lexeme.stem === stem) add(matches, place, WEIGHT.stem);
    else if (stem.length >= LEAST_PART && lexeme.parts.includes(stem)) add(matches, place, WEIGHT.part);
  }
  return matches;
}

function beginnings(word: string, lexemes: readonly Lexeme[]): Map<number, number> {
  const matches = new Map<number, number>();
  if (word.length < LEAST_PREFIX) return matches;
  for (const [place, lexeme] of lexemes.entries()) if (lexeme.word.startsWith(word)) add(matches, place, WEIGHT.prefix);
  return matches;
}

/** The words meant by a misspelt one: those with the fewest errors, and their other forms. */
function corrections(word: string, lexemes: readonly Lexeme[]): Map<number, number> {
  const matches = new Map<number, number>();
  let most = errorsAllowed(word.length);
  if (most === 0) return matches;
  let nearest: Lexeme[] = [];
  for (const lexeme of lexemes) {
    const errors = editDistance(word, lexeme.word, most);
    if (errors === undefined) continue;
    if (errors < most) nearest = [];
    most = errors;
    nearest.push(lexeme);
  }
  for (const { word: meant, stem } of nearest)
    for (const [place, weight] of forms(meant, stem, lexemes)) add(matches, place, weight * WEIGHT.typo);
  return matches;
}

/**
 * The words of the vocabulary that one word of a query may mean: itself, its other forms, compounds with it, words that
 * begin with it, and only where there are none of these, the words it may be a misspelling of.
 */
export function matchesOf(word: string, lexemes: readonly Lexeme[], conflate: Conflate): Matches {
  const matches = forms(word, conflate(word), lexemes);
  for (const [place, weight] of beginnings(word, lexemes)) add(matches, place, weight);
  return matches.size > 0 ? matches : corrections(word, lexemes);
}
