import { UnknownIdError } from "./errors.js";
import type { Search, SearchedText, SearchResult, SearchWhere } from "./search/search.js";
import type { Lang } from "./types.js";

export type { Search, SearchedText, SearchHit, SearchResult, SearchWhere } from "./search/search.js";

const loaders = {
  nl: () => import("./search/nl.js"),
  en: () => import("./search/en.js"),
} satisfies Record<Lang, () => Promise<{ search: Search }>>;

/**
 * Downloads the texts of a language with their index, once, and gives a search that answers at once.
 * Rejects with an {@link UnknownIdError} for a language there is none in.
 */
export async function loadSearch(lang: Lang = "nl"): Promise<Search> {
  if (!Object.hasOwn(loaders, lang)) throw new UnknownIdError("language", lang, Object.keys(loaders));
  return (await loaders[lang]()).search;
}

/**
 * A search of the same kind over texts of your own, such as the answers of another survey. Their index is made in the page,
 * without the compounds that are split by hand: `aanbieders` does not find `taalaanbieders`.
 */
export async function loadSearchOver(texts: readonly SearchedText[], lang: Lang = "nl"): Promise<Search> {
  return (await import("./search/over.js")).searchOver(texts, lang);
}

/**
 * Looks for words in all answers, in Dutch or in their English translations: in every form, within compounds, as
 * beginnings, and through typing errors. All words of the query must be found; where no answer has all, those that have
 * most of them are given. An empty query and one of single letters find nothing. Only the first 16 words count.
 * Rejects with an {@link UnknownIdError} for an unknown language, item or city.
 */
export async function search(
  query: string,
  { lang = "nl", ...where }: SearchWhere & { readonly lang?: Lang } = {},
): Promise<SearchResult> {
  return (await loadSearch(lang))(query, where);
}
