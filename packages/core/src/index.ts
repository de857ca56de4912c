/**
 * The survey as data: every table as a named export, and queries over them. Import a table's own module
 * (`@g40-inburgering/core/data/stances`) or one city (`@g40-inburgering/core/cities/almelo`) to load only a part.
 */
export { UnknownIdError } from "./errors.js";
export { agreement } from "./generated/agreement.js";
export { answers } from "./generated/answers.js";
export { cities } from "./generated/cities.js";
export { corrections } from "./generated/corrections.js";
export { figures } from "./generated/figures.js";
export { items } from "./generated/items.js";
export { measures } from "./generated/measures.js";
export { mentions } from "./generated/mentions.js";
export { notes } from "./generated/notes.js";
export { stances } from "./generated/stances.js";
export { summaries } from "./generated/summaries.js";
export { survey } from "./generated/survey.js";
export { themes } from "./generated/themes.js";
export { translations } from "./generated/translations.js";
export { CITY_IDS, PROVINCE_CODES } from "./ids.js";
export { loadCity, loadProfile, loadTranslation } from "./load.js";
export {
  type Apart,
  type ApartReason,
  type Cell,
  CITATION_FORMATS,
  type Citation,
  type CitationFormat,
  type Comparison,
  type CountWhere,
  type Dimension,
  type Evidence,
  type FiguresWhere,
  formatCitation,
  type MentionsWhere,
  type PerThousand,
  type ResponseRate,
  type Tally,
  toCSV,
  type ValueOf,
} from "./query.js";
export { loadSearch, type Search, type SearchHit, type SearchResult, type SearchWhere, search } from "./search.js";
export {
  agreementOf,
  answerOf,
  answersOf,
  cite,
  comparable,
  crosstab,
  evidenceFor,
  figuresOf,
  findCity,
  getCity,
  getItem,
  getMeasure,
  getTheme,
  keyFiguresOf,
  mentionsOf,
  nonresponse,
  noteOf,
  perThousand,
  responseRate,
  stanceOf,
  stancesOf,
  summaryOf,
  tally,
  translationOf,
} from "./survey-queries.js";
export type * from "./types.js";
export {
  ITEMS,
  MEASURES,
  MISSING_REASONS,
  NOTE_KINDS,
  QUESTIONS,
  STANCES,
  STATEMENTS,
  THEMES,
  UNITS,
} from "./vocabulary.js";
