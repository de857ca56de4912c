import { UnknownIdError } from "../errors.js";
import { CITY_IDS } from "../ids.js";
import { type Kwic, kwic } from "../text/kwic.js";
import type { CityId, ItemId, Lang, Span } from "../types.js";
import { ITEMS } from "../vocabulary.js";
import type { Conflate } from "./conflate.js";
import type { Matches } from "./matches.js";
import { readQuery } from "./query.js";
import type { SearchIndex } from "./search-index.js";
import { readVocabulary } from "./vocabulary.js";

/** Which answers are searched; what is left out does not narrow. */
export interface SearchWhere {
  readonly item?: ItemId | undefined;
  readonly city?: CityId | undefined;
}

/** An answer that holds what was looked for. */
export interface SearchHit {
  readonly city: CityId;
  readonly item: ItemId;
  /** Higher is better; only for ordering within one result. */
  readonly score: number;
  /** Every word that matches, as offsets in the text searched: the answer's, or its translation's. */
  readonly at: readonly Span[];
  /** The place where most of the query stands together, in its context. */
  readonly kwic: Kwic;
}

/** What a search found, with what it searched. */
export interface SearchResult {
  readonly query: string;
  readonly lang: Lang;
  /** Best first; equal ones in table order. */
  readonly hits: readonly SearchHit[];
  /** Number of hits. */
  readonly n: number;
  /** Answers searched. */
  readonly base: number;
}

/** Looks for words in texts that are loaded already. */
export type Search = (query: string, where?: SearchWhere) => SearchResult;

/** A text to search in. */
export interface SearchedText {
  readonly city: CityId;
  readonly item: ItemId;
  readonly text: string;
}

const NEAR = 12;
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.5;

/** The words of one text that a query may mean: their numbers in the row of all words, and which of the query they are, as bits. */
interface Found {
  readonly text: number;
  readonly words: readonly number[];
  readonly bits: readonly number[];
  /** How often each word of the query stands there, every form weighed by how surely it is meant. */
  readonly frequencies: Float64Array;
}

const countBits = (bits: number) => {
  let n = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) n++;
  return n;
};

/** The place after which most words of the query follow within a dozen words, and how many those are. */
function densest({ words, bits }: Found): { index: number; together: number } {
  let best = { index: 0, together: 0 };
  for (const [index, word] of words.entries()) {
    let seen = 0;
    for (let next = index; next < words.length && (words[next] ?? 0) - word <= NEAR; next++) seen |= bits[next] ?? 0;
    const together = countBits(seen);
    if (together > best.together) best = { index, together };
  }
  return best;
}

/** Makes a search over these texts, with the index that was made of them. */
export function makeSearch(
  sources: readonly SearchedText[],
  lang: Lang,
  index: SearchIndex,
  conflate: Conflate,
): Search {
  const vocabulary = readVocabulary(
    sources.map(({ text }) => text),
    lang,
    index,
  );
  const { places, firsts, spansOf, words } = vocabulary;
  const meanLength = places.length / Math.max(1, sources.length);
  // One row of bits for all queries: filled and emptied again around each pass over the words.
  const meant = new Uint32Array(words.length);

  const textsWith = (all: readonly Matches[]): Found[] => {
    for (const [position, matches] of all.entries())
      for (const place of matches.keys()) meant[place] = (meant[place] ?? 0) | (1 << position);
    const found: Found[] = [];
    for (let text = 0; text < sources.length; text++) {
      const here: number[] = [];
      const end = firsts[text + 1] ?? 0;
      for (let word = firsts[text] ?? 0; word < end; word++) if (meant[places[word] ?? 0]) here.push(word);
      if (here.length === 0) continue;
      const bits = here.map((word) => meant[places[word] ?? 0] ?? 0);
      const frequencies = new Float64Array(all.length);
      for (const word of here)
        for (const [position, matches] of all.entries())
          frequencies[position] = (frequencies[position] ?? 0) + (matches.get(places[word] ?? 0) ?? 0);
      found.push({ text, words: here, bits, frequencies });
    }
    for (const matches of all) for (const place of matches.keys()) meant[place] = 0;
    return found;
  };

  return (query, { item, city } = {}) => {
    if (item !== undefined && !ITEMS.includes(item)) throw new UnknownIdError("item", item, ITEMS);
    if (city !== undefined && !CITY_IDS.includes(city)) throw new UnknownIdError("city", city, CITY_IDS);
    const isSearched = (source: SearchedText | undefined) =>
      (item === undefined || source?.item === item) && (city === undefined || source?.city === city);
    const all = readQuery(query, lang, vocabulary, conflate);
    const found = textsWith(all);
    const rarities = all.map((_, position) => {
      const n = found.filter(({ frequencies }) => frequencies[position]).length;
      return Math.log(1 + (sources.length - n + 0.5) / (n + 0.5));
    });
    const searched = found.filter(({ text }) => isSearched(sources[text]));
    const matched = ({ frequencies }: Found) => frequencies.reduce((n, frequency) => n + Math.sign(frequency), 0);
    const most = Math.max(0, ...searched.map(matched));
    const hits = searched
      .filter((here) => matched(here) === most)
      .map((here): SearchHit => {
        const { city, item, text } = sources[here.text] as SearchedText;
        const first = firsts[here.text] ?? 0;
        const length = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * ((firsts[here.text + 1] ?? 0) - first)) / meanLength;
        const score = here.frequencies.reduce(
          (sum, frequency, position) =>
            sum + ((rarities[position] ?? 0) * frequency * (SATURATION + 1)) / (frequency + SATURATION * length),
          0,
        );
        const { index: shown, together } = densest(here);
        const spans = spansOf(here.text);
        const at = here.words.map((word): Span => spans[word - first] ?? [0, 0]);
        return { city, item, score: score * (1 + together / all.length), at, kwic: kwic(text, at[shown] ?? [0, 0]) };
      })
      .sort((left, right) => right.score - left.score);
    return { query, lang, hits, n: hits.length, base: sources.filter(isSearched).length };
  };
}
