import { UnknownIdError } from "../errors.js";
import { CITY_IDS } from "../ids.js";
import { type Kwic, kwic } from "../text/kwic.js";
import type { CityId, ItemId, Lang, Span } from "../types.js";
import { ITEMS } from "../vocabulary.js";
import type { Conflate } from "./conflate.js";
import { type Matches, matchesOf } from "./matches.js";
import type { SearchIndex } from "./search-index.js";
import { foldWord, stopwords, tokens } from "./tokens.js";
import { type IndexedText, readVocabulary, type Vocabulary } from "./vocabulary.js";

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

const MOST_WORDS = 16;
const LONGEST_WORD = 40;
const NEAR = 12;
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.5;

function wordsOf(query: string, lang: Lang): string[] {
  const words: string[] = [];
  for (const { word } of tokens(query.slice(0, MOST_WORDS * LONGEST_WORD * 2))) {
    const folded = foldWord(word).slice(0, LONGEST_WORD);
    if (folded.length > 1 && !words.includes(folded)) words.push(folded);
    if (words.length === MOST_WORDS * 2) break;
  }
  const telling = words.filter((word) => !stopwords[lang].has(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
}

/** How often a word of the query stands in each text, every form weighed by how surely it is meant. */
function weighTexts(matches: Matches, { postings }: Vocabulary): Map<number, number> {
  const weights = new Map<number, number>();
  for (const [word, weight] of matches)
    for (const [place, n] of postings[word] ?? []) weights.set(place, (weights.get(place) ?? 0) + weight * n);
  return weights;
}

/** A place in a text where a word of the query stands; which ones, as bits. */
interface Place {
  readonly word: number;
  readonly at: Span;
  readonly bits: number;
}

function placesIn({ words, starts, ends }: IndexedText, all: readonly Matches[]): Place[] {
  const places: Place[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? 0;
    let bits = 0;
    for (const [position, matches] of all.entries()) if (matches.has(word)) bits |= 1 << position;
    if (bits !== 0) places.push({ word: index, at: [starts[index] ?? 0, ends[index] ?? 0], bits });
  }
  return places;
}

const countBits = (bits: number) => {
  let n = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) n++;
  return n;
};

/** The place after which most words of the query follow within a dozen words, and how many those are. */
function densest(places: readonly Place[]): { index: number; together: number } {
  let best = { index: 0, together: 0 };
  for (const [index, { word }] of places.entries()) {
    let bits = 0;
    for (let next = index; next < places.length && (places[next]?.word ?? 0) - word <= NEAR; next++)
      bits |= places[next]?.bits ?? 0;
    const together = countBits(bits);
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
    index,
    conflate,
  );
  const { lexemes, texts } = vocabulary;
  const meanLength = texts.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, texts.length);

  return (query, { item, city } = {}) => {
    if (item !== undefined && !ITEMS.includes(item)) throw new UnknownIdError("item", item, ITEMS);
    if (city !== undefined && !CITY_IDS.includes(city)) throw new UnknownIdError("city", city, CITY_IDS);
    const searched = sources.flatMap((source, place) =>
      (item === undefined || source.item === item) && (city === undefined || source.city === city) ? [place] : [],
    );
    const base = searched.length;
    const all = wordsOf(query, lang).map((word) => matchesOf(word, lexemes, conflate));
    const weighed = all.map((matches) => weighTexts(matches, vocabulary));
    const found = searched.flatMap((place) => {
      let score = 0;
      let matched = 0;
      for (const weights of weighed) {
        const frequency = weights.get(place) ?? 0;
        if (frequency === 0) continue;
        matched++;
        const length = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * (texts[place]?.words.length ?? 0)) / meanLength;
        const rarity = Math.log(1 + (sources.length - weights.size + 0.5) / (weights.size + 0.5));
        score += (rarity * frequency * (SATURATION + 1)) / (frequency + SATURATION * length);
      }
      return matched === 0 ? [] : [{ place, score, matched }];
    });
    const most = Math.max(0, ...found.map(({ matched }) => matched));
    const hits = found
      .filter(({ matched }) => matched === most)
      .map(({ place, score }): SearchHit => {
        const source = sources[place] as SearchedText;
        const text = texts[place] as IndexedText;
        const places = placesIn(text, all);
        const { index: first, together } = densest(places);
        const at = places.map((here) => here.at);
        return {
          city: source.city,
          item: source.item,
          score: score * (1 + together / all.length),
          at,
          kwic: kwic(source.text, at[first] ?? [0, 0]),
        };
      })
      .sort((left, right) => right.score - left.score);
    return { query, lang, hits, n: hits.length, base };
  };
}
