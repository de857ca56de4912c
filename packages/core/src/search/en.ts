import { searchIndex } from "../generated/search-index-en.js";
import { translations } from "../generated/translations.js";
import { conflateEn } from "./conflate-en.js";
import { makeSearch } from "./search.js";

/** Searches the unofficial English translations. */
export const search = makeSearch(translations, "en", searchIndex, conflateEn);
