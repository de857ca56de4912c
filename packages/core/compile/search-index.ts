import type { Conflate } from "../src/search/conflate.js";
import { conflateEn } from "../src/search/conflate-en.js";
import { conflateNl } from "../src/search/conflate-nl.js";
import { type SearchIndex, type SplitWord, writeIndex } from "../src/search/search-index.js";
import { stopwords } from "../src/search/tokens.js";
import { readWords } from "../src/search/vocabulary.js";
import type { Lang } from "../src/types.js";

const CONFLATE: Readonly<Record<Lang, Conflate>> = { nl: conflateNl, en: conflateEn };

const LEAST = { word: 7, head: 3, tail: 4 } as const;
const LINKS = ["", "s", "en", "e", "n"] as const;

/** Beginnings that make another word of a verb or noun rather than a compound with it. */
const PREFIXES = new Set(
  "aans arnhem ben binn bov budget buit feite ker med mid pers pro proce rechts sam ter vraagte werks wil aan achter acht af ander anders belang bij binnen boven buiten daar door eer elk ens gezam goed haar hand her hier heel hoog in land langs leid maar mede mee min naar na neder nieuw niet nood om on onder ont open op over plaats rond samen staand stand sta tegen ten terug toe tot tussen uit vast ver vol voor vooruit vrij waar wat weer weg zelf".split(
    " ",
  ),
);

/** Endings that are words elsewhere but make no compound. */
const SUFFIXES = new Set(
  "arme dege dels hops lers lijke lijks mers teren treekse heid heden baar lijk loos ling lingen aren ende erde rend rende ring ten ter ters maal eren eerd iger ders igen".split(
    " ",
  ),
);

function splitOf(word: string, stems: ReadonlySet<string>, stem: (word: string) => string): SplitWord["split"] {
  if (word.length < LEAST.word || /\d/.test(word)) return undefined;
  for (let tail = LEAST.head; tail <= word.length - LEAST.tail; tail++) {
    const end = word.slice(tail);
    if (SUFFIXES.has(end) || stopwords.nl.has(end) || !stems.has(stem(end))) continue;
    const link = LINKS.find((letters) => {
      const head = word.slice(0, tail - letters.length);
      return (
        word.slice(0, tail).endsWith(letters) &&
        head.length >= LEAST.head &&
        !PREFIXES.has(head) &&
        !stopwords.nl.has(head) &&
        stems.has(stem(head))
      );
    });
    if (link !== undefined) return { tail, link: link.length };
  }
  return undefined;
}

/** The search index of these texts. Compounds are split in Dutch alone; English writes them apart. */
export function searchIndexOf(texts: readonly string[], lang: Lang): SearchIndex {
  const { words } = readWords(texts);
  const stem = CONFLATE[lang];
  const stems = new Set(words.filter((word) => word.length >= LEAST.head && !/\d/.test(word)).map(stem));
  return writeIndex(
    words.map((word) => ({
      word,
      stem: /\d/.test(word) ? word : stem(word),
      split: lang === "nl" ? splitOf(word, stems, stem) : undefined,
    })),
  );
}

/** The compounds that the index splits, for a reader to check: `taal|aanbieder`. */
export function splitsOf(texts: readonly string[]): string[] {
  const { words } = readWords(texts);
  const stems = new Set(words.filter((word) => word.length >= LEAST.head && !/\d/.test(word)).map(conflateNl));
  return words.flatMap((word) => {
    const split = splitOf(word, stems, conflateNl);
    return split
      ? [
          `${word.slice(0, split.tail - split.link)}${split.link ? `(${word.slice(split.tail - split.link, split.tail)})` : ""}|${word.slice(split.tail)}`,
        ]
      : [];
  });
}
