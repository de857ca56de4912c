import type { Lang } from "../types.js";

// Dutch joins what English writes apart: `leer-werktraject` is `leerwerktraject`, `amv’ers` is `amvers`.
// Letters up to Latin Extended-B by their places, since `\p{L}` takes a third longer on every start.
const WORD: Readonly<Record<Lang, RegExp>> = {
  nl: /[\da-z\u00df-\u00f6\u00f8-\u024f]+(?:['’-][\da-z\u00df-\u00f6\u00f8-\u024f]+)*/g,
  en: /[\da-z\u00df-\u00f6\u00f8-\u024f]+/g,
};

/** The words of a text in lower case, in their order. */
export const wordsIn = (lowerCase: string, lang: Lang): readonly string[] => lowerCase.match(WORD[lang]) ?? [];

/** A word in lower case without accents, apostrophes and hyphens. */
export const foldWord = (word: string): string =>
  // Most words have none of these; decomposing only the others keeps the index quick to read.
  /^[a-z\d]*$/.test(word) ? word : word.normalize("NFD").replace(/[^a-z\d]/g, "");

const STOPWORDS = {
  nl: "aan als bij dan dat de den der des deze die dit door een en er het hoe hun ik in is je kan met mijn naar niet nog of om onze ook op over te tot uit van veel voor wat we wel wij worden wordt zich zijn ze zij",
  en: "a an and are as at be by for from has have how in is it its of on or our that the their them there they this to we what which who will with",
} as const satisfies Record<Lang, string>;

/** Words too common to look for, unless a query has no others. */
export const stopwords: Readonly<Record<Lang, ReadonlySet<string>>> = {
  nl: new Set(STOPWORDS.nl.split(" ")),
  en: new Set(STOPWORDS.en.split(" ")),
};
