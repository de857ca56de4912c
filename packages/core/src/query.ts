/** Query helpers without data: each takes the rows it works on. */
export { UnknownIdError } from "./errors.js";
export { answerOf } from "./queries/answer-of.js";
export { type Cited, cite, lineRanges } from "./queries/cite.js";
export { type Cell, crosstab } from "./queries/crosstab.js";
export { type Evidence, evidenceFor } from "./queries/evidence-for.js";
export { type CityNames, findCity } from "./queries/find-city.js";
export { getCity } from "./queries/get-city.js";
export { getItem } from "./queries/get-item.js";
export { nonresponse } from "./queries/nonresponse.js";
export { type ResponseRate, responseRate } from "./queries/response-rate.js";
export { rowsOf, type Where } from "./queries/rows-of.js";
export { stanceOf } from "./queries/stance-of.js";
export { type Tally, tally } from "./queries/tally.js";
export { toCSV } from "./queries/to-csv.js";
