import type { Lang } from "../types.js";
import type { Conflate } from "./conflate.js";
import { conflateEn } from "./conflate-en.js";
import { conflateNl } from "./conflate-nl.js";
import { makeSearch, type Search, type SearchedText } from "./search.js";
import { writeIndex } from "./search-index.js";
import { readWords } from "./vocabulary.js";

const CONFLATE: Readonly<Record<Lang, Conflate>> = { nl: conflateNl, en: conflateEn };

/** Makes a search over texts that have no index yet: their words are stemmed here, and no compounds are split. */
export function searchOver(texts: readonly SearchedText[], lang: Lang): Search {
  const conflate = CONFLATE[lang];
  const { distinct } = readWords(
    texts.map(({ text }) => text),
    lang,
  );
  const stemOf = (word: string) => (/\d/.test(word) ? word : conflate(word));
  return makeSearch(
    texts,
    lang,
    writeIndex(distinct, stemOf, () => undefined),
    conflate,
  );
}
