import { UnknownIdError } from "./errors.js";
import type { Search, SearchResult, SearchWhere } from "./search/search.js";
import type { Lang } from "./types.js";

export type { Search, SearchHit, SearchResult, SearchWhere } from "./search/search.js";

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
