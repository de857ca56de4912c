import { answers } from "../generated/answers.js";
import { searchIndex } from "../generated/search-index-nl.js";
import { conflateNl } from "./conflate-nl.js";
import { makeSearch } from "./search.js";

/** Searches the answers as the cities wrote them. */
export const search = makeSearch(
  answers.filter(({ status }) => status === "answered"),
  "nl",
  searchIndex,
  conflateNl,
);
