import { answers } from "./generated/answers.js";
import { cities } from "./generated/cities.js";
import { items } from "./generated/items.js";
import { stances } from "./generated/stances.js";
import { survey } from "./generated/survey.js";
import type { Cell, Evidence, ResponseRate, Tally } from "./query.js";
import * as query from "./query.js";
import type {
  Answer,
  City,
  CityId,
  Item,
  ItemId,
  Lang,
  ProvinceCode,
  Quoted,
  Stance,
  StanceRow,
  StatementId,
} from "./types.js";
import { STANCES } from "./vocabulary.js";

const citiesIn = (province: ProvinceCode | undefined) =>
  province === undefined ? cities : cities.filter((city) => city.provinceCode === province);

/**
 * The city with this id.
 * @throws {UnknownIdError} naming the nearest id
 */
export const getCity = (id: CityId): City => query.getCity(cities, id);

/** The city with this id, name, printed name, alias or CBS code, case and accent blind. */
export const findCity = (text: string): City | undefined => query.findCity(cities, text);

/**
 * The question or statement with this id.
 * @throws {UnknownIdError} naming the nearest id
 */
export const getItem = (id: ItemId): Item => query.getItem(items, id);

/**
 * A city's words on one item; undefined for a city that did not take part.
 * A lost answer is a row with `status: "missing"` and a reason.
 * @throws {UnknownIdError} naming the nearest id
 */
export const answerOf = (city: CityId, item: ItemId): Answer | undefined => query.answerOf(answers, cities, city, item);

/**
 * The answers of a city, to an item, or both, in table order.
 * @throws {UnknownIdError} naming the nearest id
 */
export const answersOf = (where: query.Where<CityId, ItemId>): Answer[] => query.rowsOf(answers, cities, where);

/**
 * Where a city stands on a statement; undefined for a city that did not take part.
 * @throws {UnknownIdError} naming the nearest id
 */
export const stanceOf = (city: CityId, statement: StatementId): StanceRow | undefined =>
  query.stanceOf(stances, cities, city, statement);

/**
 * The stances of a city, on a statement, or both, in table order.
 * @throws {UnknownIdError} naming the nearest id
 */
export const stancesOf = (where: query.Where<CityId, StatementId>): StanceRow[] => query.rowsOf(stances, cities, where);

/** How many cities take each of the six stances on a statement; base: the cities that answered. */
export const tally = (statement: StatementId): Tally<Stance>[] =>
  query.tally(stancesOf({ item: statement }), (row) => row.stance, STANCES);

/**
 * The two statements against each other: 6 x 6 cells, each with its cities; base: the cities that answered.
 * Rows are stances on the first statement, columns stances on the second.
 */
export function crosstab(down: StatementId, across: StatementId): Cell<City, Stance, Stance>[] {
  const answered = cities.filter((city) => city.responded);
  const stanceOn = (statement: StatementId) => (city: City) =>
    query.stanceOf(stances, cities, city.id, statement)?.stance;
  return query.crosstab<City, Stance | undefined, Stance | undefined>(
    answered,
    { values: STANCES, readValue: stanceOn(down) },
    { values: STANCES, readValue: stanceOn(across) },
  ) as Cell<City, Stance, Stance>[];
}

/** The words that rows rest on, each with its answer and its lines in the source. */
export const evidenceFor = (rows: readonly (Quoted & { readonly city: CityId; readonly item: ItemId })[]): Evidence[] =>
  query.evidenceFor(answers, rows);

/**
 * A citation of a city's answer in plain text, with its lines in the source.
 * @throws {UnknownIdError} naming the nearest id
 * @throws {RangeError} for a city that did not take part: it has nothing to cite
 */
export function cite(city: CityId, item: ItemId, lang: Lang = "nl"): string {
  const answer = answerOf(city, item);
  if (!answer) throw new RangeError(`${getCity(city).name} did not take part, so there is no answer to cite.`);
  return query.cite(survey, { city: getCity(city), item: getItem(item), lines: answer.lines }, lang);
}

/** The cities that were asked and did not answer, in table order; of one province where it is given. */
export const nonresponse = (province?: ProvinceCode): City[] => query.nonresponse(citiesIn(province));

/** How many of the 40 cities asked answered; of one province where it is given. */
export const responseRate = (province?: ProvinceCode): ResponseRate => query.responseRate(citiesIn(province));
