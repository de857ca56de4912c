/**
 * The survey as data: every table as a named export, and queries over them. Import a table's own module
 * (`@g40-inburgering/core/data/stances`) or one city (`@g40-inburgering/core/cities/almelo`) to load only a part.
 */
export { UnknownIdError } from "./errors.js";
export { answers } from "./generated/answers.js";
export { cities } from "./generated/cities.js";
export { corrections } from "./generated/corrections.js";
export { items } from "./generated/items.js";
export { notes } from "./generated/notes.js";
export { stances } from "./generated/stances.js";
export { survey } from "./generated/survey.js";
export { CITY_IDS, PROVINCE_CODES } from "./ids.js";
export { loadCity, loadProfile } from "./load.js";
export { type Cell, type Evidence, type ResponseRate, type Tally, toCSV } from "./query.js";
export {
  answerOf,
  answersOf,
  cite,
  crosstab,
  evidenceFor,
  findCity,
  getCity,
  getItem,
  nonresponse,
  responseRate,
  stanceOf,
  stancesOf,
  tally,
} from "./survey-queries.js";
export type * from "./types.js";
export { ITEMS, MISSING_REASONS, NOTE_KINDS, QUESTIONS, STANCES, STATEMENTS } from "./vocabulary.js";
