import type { Lang } from "../types.js";

/** A word of a text as written, with the place it starts at. */
export interface Token {
  readonly word: string;
  readonly start: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in their order. */
export function* tokens(text: string): Generator<Token> {
  for (const match of text.matchAll(WORD)) yield { word: match[0], start: match.index };
}

/** A word in lower case without accents. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  // Most words have no accent; decomposing only the others keeps the index quick to build.
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.normalize("NFD").replace(/\p{M}/gu, "");
}

const STOPWORDS = {
  nl: "aan als bij dan dat de den der des deze die dit door een en er het hoe hun ik in is je kan met mijn naar niet nog of om onze ook op over te tot uit van veel voor wat we wel wij worden wordt zich zijn ze zij",
  en: "a an and are as at be by for from has have how in is it its of on or our that the their them there they this to we what which who will with",
} as const satisfies Record<Lang, string>;

/** Words too common to look for, unless a query has no others. */
export const stopwords: Readonly<Record<Lang, ReadonlySet<string>>> = {
  nl: new Set(STOPWORDS.nl.split(" ")),
  en: new Set(STOPWORDS.en.split(" ")),
};
