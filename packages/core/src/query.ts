/** Query helpers without data: each takes the rows it works on. */
export { UnknownIdError } from "./errors.js";
export { answerOf } from "./queries/answer-of.js";
export { type Cited, cite, lineRanges } from "./queries/cite.js";
export { type Apart, type ApartReason, type Comparison, comparable } from "./queries/comparable.js";
export { type Cell, crosstab } from "./queries/crosstab.js";
export { crosstabEach } from "./queries/crosstab-each.js";
export {
  type Counted,
  type CountWhere,
  countedCities,
  type Dimension,
  pairsOf,
  type ValueOf,
  valuesOf,
} from "./queries/dimensions.js";
export { type Evidence, evidenceFor } from "./queries/evidence-for.js";
export { type FiguresWhere, figuresOf } from "./queries/figures-of.js";
export { type CityNames, findCity } from "./queries/find-city.js";
export { CITATION_FORMATS, type Citation, type CitationFormat, formatCitation } from "./queries/format-citation.js";
export { getCity } from "./queries/get-city.js";
export { getItem } from "./queries/get-item.js";
export { keyFigures } from "./queries/key-figures.js";
export { type MentionsWhere, mentionsOf } from "./queries/mentions-of.js";
export { nonresponse } from "./queries/nonresponse.js";
export { rowOf } from "./queries/of-city-and-item.js";
export { type PerThousand, perThousand } from "./queries/per-thousand.js";
export { type ResponseRate, responseRate } from "./queries/response-rate.js";
export { rowById } from "./queries/row-by-id.js";
export { rowsOf, type Where } from "./queries/rows-of.js";
export { stanceOf } from "./queries/stance-of.js";
export { type Tally, tally } from "./queries/tally.js";
export { tallyEach } from "./queries/tally-each.js";
export { toCSV } from "./queries/to-csv.js";
