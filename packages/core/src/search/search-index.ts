import type { Conflate } from "./conflate.js";

/**
 * What is made beforehand of the distinct words of a text, in the order of first appearance, so that a page neither
 * stems nor splits thousands of words. One character for each word.
 */
export interface SearchIndex {
  /** How many letters to cut off the word for its stem, in base 36; `~` where the stem is not its beginning. */
  readonly cuts: string;
  /** The stems of the words marked `~`, apart by blanks. */
  readonly stems: string;
  /** Where the second part of a compound starts, in base 36; `.` for a word that is none. */
  readonly tails: string;
  /** Letters between the two parts of each compound, in their order. */
  readonly links: string;
}

/** A distinct word with its stem and, for a compound, the stems of its two parts. */
export interface Lexeme {
  readonly word: string;
  readonly stem: string;
  readonly parts: readonly string[];
}

/** A word with its compound parts as written; none for a word that is no compound. */
export interface SplitWord {
  readonly word: string;
  readonly stem: string;
  readonly split?: { readonly tail: number; readonly link: number } | undefined;
}

/** Writes the index of these words. */
export function writeIndex(words: readonly SplitWord[]): SearchIndex {
  const isCut = ({ word, stem }: SplitWord) => word.startsWith(stem);
  const compounds = words.flatMap(({ split }) => split ?? []);
  return {
    cuts: words.map((word) => (isCut(word) ? (word.word.length - word.stem.length).toString(36) : "~")).join(""),
    stems: words
      .filter((word) => !isCut(word))
      .map(({ stem }) => stem)
      .join(" "),
    tails: words.map(({ split }) => (split ? split.tail.toString(36) : ".")).join(""),
    links: compounds.map(({ link }) => link).join(""),
  };
}

/** Reads the index of these words. */
export function readIndex(
  { cuts, stems, tails, links }: SearchIndex,
  words: readonly string[],
  conflate: Conflate,
): Lexeme[] {
  const written = stems.split(" ");
  let nextStem = 0;
  let nextLink = 0;
  const stemmed = words.map((word, index) => {
    const cut = cuts[index] ?? "0";
    return cut === "~" ? (written[nextStem++] ?? word) : word.slice(0, word.length - Number.parseInt(cut, 36));
  });
  const stemOf = new Map(words.map((word, index) => [word, stemmed[index] ?? word]));
  return words.map((word, index) => {
    const tail = tails[index] ?? ".";
    const stem = stemmed[index] ?? word;
    if (tail === ".") return { word, stem, parts: [] };
    const start = Number.parseInt(tail, 36);
    const parts = [word.slice(0, start - Number(links[nextLink++] ?? 0)), word.slice(start)];
    return { word, stem, parts: parts.map((part) => stemOf.get(part) ?? conflate(part)) };
  });
}
