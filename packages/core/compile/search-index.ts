import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Conflate } from "../src/search/conflate.js";
import { conflateEn } from "../src/search/conflate-en.js";
import { conflateNl } from "../src/search/conflate-nl.js";
import { type SearchIndex, writeIndex } from "../src/search/search-index.js";
import { foldWord } from "../src/search/tokens.js";
import { readWords } from "../src/search/vocabulary.js";
import type { Lang } from "../src/types.js";

const CONFLATE: Readonly<Record<Lang, Conflate>> = { nl: conflateNl, en: conflateEn };

/** The compounds of the answers, split by hand: for each word the place where its second part starts. */
const compounds = new Map(
  readFileSync(join(import.meta.dirname, "dutch-compounds.txt"), "utf8")
    .split(/\s+/)
    .filter((entry) => entry.includes("|"))
    .map((entry): [word: string, tail: number] => {
      const [first = "", second = ""] = entry.split("|").map(foldWord);
      return [first + second, first.length];
    }),
);

/** The search index of these texts. Compounds are split in Dutch alone; English writes them apart. */
export function searchIndexOf(texts: readonly string[], lang: Lang): SearchIndex {
  const stem = CONFLATE[lang];
  return writeIndex(
    readWords(texts, lang).distinct,
    (word) => (/\d/.test(word) ? word : stem(word)),
    (word) => (lang === "nl" ? compounds.get(word) : undefined),
  );
}
