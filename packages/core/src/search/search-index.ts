/**
 * What is made beforehand of the distinct words of a text, in the order of first appearance, so that a page neither
 * stems nor splits thousands of words. One character for each word; after them, the parts of compounds that stand
 * nowhere by themselves.
 */
export interface SearchIndex {
  /** How many letters to cut off the word for its stem, in base 36; `~` where the stem is not its beginning. */
  readonly cuts: string;
  /** The stems of the words marked `~`, apart by blanks. */
  readonly stems: string;
  /** Where the second part of a compound starts, in base 36; `.` for a word that is none. */
  readonly tails: string;
}

/** Words with their stems and, for compounds, the stems of their parts, by place. */
export interface Lexicon {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly parts: ReadonlyMap<number, readonly string[]>;
}

/** The words with the parts of compounds after them, and for each compound the places of its two parts. */
function withParts(words: readonly string[], tailOf: (word: string, place: number) => number | undefined) {
  const all = [...words];
  const placeOf = new Map(words.map((word, place) => [word, place]));
  const halves = new Map<number, readonly number[]>();
  for (let place = 0; place < all.length; place++) {
    const word = all[place] ?? "";
    const tail = tailOf(word, place);
    if (tail === undefined) continue;
    const places = [word.slice(0, tail), word.slice(tail)].map((part) => {
      const known = placeOf.get(part) ?? all.push(part) - 1;
      placeOf.set(part, known);
      return known;
    });
    halves.set(place, places);
  }
  return { all, halves };
}

/** Writes the index of these words, given how to stem a word and where the second part of a compound starts. */
export function writeIndex(
  words: readonly string[],
  stemOf: (word: string) => string,
  tailOf: (word: string) => number | undefined,
): SearchIndex {
  const stemmed = withParts(words, tailOf).all.map((word) => ({ word, stem: stemOf(word), tail: tailOf(word) }));
  const isCut = ({ word, stem }: { word: string; stem: string }) => word.startsWith(stem);
  return {
    cuts: stemmed.map((word) => (isCut(word) ? (word.word.length - word.stem.length).toString(36) : "~")).join(""),
    stems: stemmed
      .filter((word) => !isCut(word))
      .map(({ stem }) => stem)
      .join(" "),
    tails: stemmed.map(({ tail }) => tail?.toString(36) ?? ".").join(""),
  };
}

/** Reads the index of these words. */
export function readIndex({ cuts, stems, tails }: SearchIndex, words: readonly string[]): Lexicon {
  const { all, halves } = withParts(words, (_, place) => {
    const tail = tails[place] ?? ".";
    return tail === "." ? undefined : Number.parseInt(tail, 36);
  });
  const written = stems.split(" ");
  let next = 0;
  const stemmed = all.map((word, place) => {
    const cut = cuts[place] ?? "0";
    return cut === "~" ? (written[next++] ?? word) : word.slice(0, word.length - Number.parseInt(cut, 36));
  });
  /** The stems of the parts of a word, and of those that are compounds themselves, of theirs. */
  const partsOf = (place: number): string[] =>
    (halves.get(place) ?? []).flatMap((half) => [stemmed[half] ?? "", ...partsOf(half)]);
  return { words: all, stems: stemmed, parts: new Map([...halves.keys()].map((place) => [place, partsOf(place)])) };
}
