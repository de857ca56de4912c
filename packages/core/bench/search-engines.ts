import MiniSearch from "minisearch";

/** A text to search in, with the name its answer is judged by. */
export interface BenchText {
  readonly id: string;
  readonly text: string;
}

/** A way to search, as the module a page would download: it exports `find(query): string[]`, ready when it has loaded. */
export interface Engine {
  readonly name: string;
  readonly source: string;
}

const withTexts = (texts: readonly BenchText[]) =>
  `const texts = JSON.parse(${JSON.stringify(JSON.stringify(texts))});`;

const FIELDS = { fields: ["text"] };

/** The library's own search: the same module that `loadSearch("nl")` downloads. */
const OURS: Engine = {
  name: "@g40-inburgering/core",
  source: `import { search } from "./src/search/nl.ts";
export const find = (query) => search(query).hits.map(({ city, item }) => city + "/" + item);`,
};

/** What others would take: each library as its own guide sets it up, with everything it offers for Dutch. */
export function enginesOver(texts: readonly BenchText[]): Engine[] {
  const mini = new MiniSearch<BenchText>(FIELDS);
  mini.addAll(texts);
  const load = withTexts(texts);
  return [
    OURS,
    {
      name: "String.includes",
      source: `${load}
const lower = texts.map(({ id, text }) => [id, text.toLowerCase()]);
export const find = (query) => lower.filter(([, text]) => text.includes(query.toLowerCase())).map(([id]) => id);`,
    },
    {
      name: "minisearch, plain, index made beforehand",
      source: `import MiniSearch from "minisearch"; ${load}
const mini = MiniSearch.loadJSON(${JSON.stringify(JSON.stringify(mini))}, ${JSON.stringify(FIELDS)});
export const find = (query) => mini.search(query).map(({ id }) => id);
export const shown = texts;`,
    },
    {
      name: "minisearch, all words, prefix, fuzzy 0.2",
      source: `import MiniSearch from "minisearch"; ${load}
const mini = new MiniSearch(${JSON.stringify(FIELDS)});
mini.addAll(texts);
export const find = (query) => mini.search(query, { combineWith: "AND", prefix: true, fuzzy: 0.2 }).map(({ id }) => id);`,
    },
    {
      name: "flexsearch, forward",
      source: `import { Index } from "flexsearch"; ${load}
const index = new Index({ tokenize: "forward" });
texts.forEach(({ text }, place) => index.add(place, text));
export const find = (query) => index.search(query, { limit: texts.length }).map((place) => texts[place].id);`,
    },
    {
      name: "orama, Dutch stemmer, all words, tolerance 1",
      source: `import { create, insertMultiple, search } from "@orama/orama";
import { language, stemmer } from "@orama/stemmers/dutch"; ${load}
const db = create({ schema: { id: "string", text: "string" }, components: { tokenizer: { language, stemming: true, stemmer } } });
insertMultiple(db, texts);
export const find = (term) => search(db, { term, properties: ["text"], threshold: 0, tolerance: 1, limit: texts.length }).hits.map(({ document }) => document.id);`,
    },
  ];
}

/** The library's own search over this many copies of the texts, its index made beforehand as for the one. */
export function oursOver(copies: number): Engine {
  return {
    name: `@g40-inburgering/core, ${copies} times the text`,
    source: `import { answers } from "./src/generated/answers.ts";
import { conflateNl } from "./src/search/conflate-nl.ts";
import { searchIndex } from "./src/generated/search-index-nl.ts";
import { makeSearch } from "./src/search/search.ts";
const texts = answers.filter(({ status }) => status === "answered");
const search = makeSearch(Array.from({ length: ${copies} }, () => texts).flat(), "nl", searchIndex, conflateNl);
export const find = (query) => search(query).hits.map(({ city, item }) => city + "/" + item);`,
  };
}
