import { UnknownIdError } from "./errors.js";
import { agreement as agreementRows } from "./generated/agreement.js";
import { answers } from "./generated/answers.js";
import { cities } from "./generated/cities.js";
import { figures } from "./generated/figures.js";
import { items } from "./generated/items.js";
import { lostAnswers } from "./generated/lost-answers.js";
import { measures } from "./generated/measures.js";
import { mentions } from "./generated/mentions.js";
import { notes } from "./generated/notes.js";
import { stances } from "./generated/stances.js";
import { summaries } from "./generated/summaries.js";
import { survey } from "./generated/survey.js";
import { themes } from "./generated/themes.js";
import { translations } from "./generated/translations.js";
import { PROVINCE_CODES } from "./ids.js";
import type {
  Cell,
  Comparison,
  CountWhere,
  Dimension,
  Evidence,
  FiguresWhere,
  MentionsWhere,
  PerThousand,
  ResponseRate,
  Tally,
  ValueOf,
} from "./query.js";
import * as query from "./query.js";
import type {
  Agreement,
  Answer,
  City,
  CityId,
  Figure,
  Item,
  ItemId,
  Lang,
  Measure,
  MeasureId,
  Mention,
  Note,
  ProvinceCode,
  Quoted,
  StanceRow,
  StatementId,
  Summary,
  Theme,
  ThemeId,
  Translation,
  Unit,
} from "./types.js";
import { ITEMS, STANCES, STATEMENTS, THEMES } from "./vocabulary.js";

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

const tables = { cities, stances, mentions, lostAnswers };

const VALUES = { theme: THEMES, item: ITEMS, province: PROVINCE_CODES } as const;

function valuesIn<D extends Dimension>(dimension: D): readonly ValueOf<D>[] {
  const known: readonly string[] = [...STATEMENTS, ...Object.keys(VALUES)];
  if (!known.includes(dimension)) throw new UnknownIdError("dimension", dimension, known);
  const values = dimension in VALUES ? VALUES[dimension as keyof typeof VALUES] : STANCES;
  return values as readonly string[] as readonly ValueOf<D>[];
}

function knownWhere({ province, stance, item, theme }: CountWhere): CountWhere {
  const check = (kind: string, id: string | undefined, ids: readonly string[]) => {
    if (id !== undefined && !ids.includes(id)) throw new UnknownIdError(kind, id, ids);
  };
  check("province", province, PROVINCE_CODES);
  check("statement", stance?.statement, STATEMENTS);
  check("stance", stance?.stance, STANCES);
  check("item", item, ITEMS);
  check("theme", theme, THEMES);
  return { province, stance, item, theme };
}

/**
 * How many cities have each value of a dimension: each stance on a statement, each theme or item they raise one in,
 * each province. Base: the cities that answered and are in `where`; for an item without those whose answer is lost. A city may raise several themes in several items,
 * so their shares need not add up to 1.
 * @throws {UnknownIdError} naming the nearest id
 */
export function tally<D extends Dimension>(dimension: D, where: CountWhere = {}): Tally<ValueOf<D>>[] {
  const counted = query.countedCities(tables, knownWhere(where));
  return query.tallyEach(
    counted,
    (city) => query.valuesOf(tables, dimension, where, city) as ValueOf<D>[],
    valuesIn(dimension),
  );
}

/**
 * Two dimensions against each other, such as the two statements, or themes by item: every combination once, row by
 * row, each with its cities. Base as in `tally`. Themes and items meet where one mention
 * has both.
 * @throws {UnknownIdError} naming the nearest id
 */
export const crosstab = <Down extends Dimension, Across extends Dimension>(
  down: Down,
  across: Across,
  where: CountWhere = {},
): Cell<City, ValueOf<Across>, ValueOf<Down>>[] =>
  query.crosstabEach(
    query.countedCities(tables, knownWhere(where)),
    (city) => query.pairsOf(tables, [down, across], where, city) as (readonly [ValueOf<Down>, ValueOf<Across>])[],
    valuesIn(down),
    valuesIn(across),
  );

/**
 * The words that rows rest on, each with its answer and its lines in the source: of stances, figures or mentions given,
 * or of every mention of a theme.
 * @throws {UnknownIdError} for an unknown theme, naming the nearest
 */
export const evidenceFor = (
  rowsOrTheme: ThemeId | readonly (Quoted & { readonly city: CityId; readonly item: ItemId })[],
): Evidence[] =>
  query.evidenceFor(answers, typeof rowsOrTheme === "string" ? mentionsOf({ theme: rowsOrTheme }) : rowsOrTheme);

/**
 * The mentions of a theme, by a city, in an item, or any of these together, in table order.
 * @throws {UnknownIdError} naming the nearest id
 */
export const mentionsOf = (where: MentionsWhere): Mention[] => query.mentionsOf(mentions, cities, where);

/**
 * The theme with this id.
 * @throws {UnknownIdError} naming the nearest id
 */
export const getTheme = (id: ThemeId): Theme => query.rowById("theme", themes, id);

/**
 * The measure with this id.
 * @throws {UnknownIdError} naming the nearest id
 */
export const getMeasure = (id: MeasureId): Measure => query.rowById("measure", measures, id);

/**
 * The figures of a city, a measure, a period or all three, in table order: as the cities state them, never computed.
 * @throws {UnknownIdError} naming the nearest id
 */
export const figuresOf = (where: FiguresWhere): Figure[] => query.figuresOf(figures, cities, where);

/**
 * The figures a city is introduced with: at most four, one for each measure, only such as follow the measure's definition.
 * @throws {UnknownIdError} naming the nearest id
 */
export const keyFiguresOf = (city: CityId): Figure[] => query.keyFigures(figuresOf({ city }), city);

/**
 * Figures per thousand inhabitants on 1 January 2018, in their order.
 * @throws {RangeError} for percentages, and for figures whose units differ: see {@link comparable}
 */
export const perThousand = (rows: readonly Figure[]): PerThousand[] => query.perThousand(rows, cities);

/**
 * Which cities' figures of a measure over a period may be put side by side, and why the others may not. For `origin`,
 * of the country given.
 * @throws {UnknownIdError} naming the nearest id
 */
export function comparable(
  measure: MeasureId,
  period: string,
  { unit = getMeasure(measure).unit, country }: { readonly unit?: Unit; readonly country?: string } = {},
): Comparison {
  const rows = figures.filter((figure) => figure.measure === measure && (figure.country ?? undefined) === country);
  return query.comparable(rows, cities, { measure, period, unit });
}

/** The note that says what a figure counts; undefined where it counts what its measure's definition says. */
export const noteOf = (figure: Pick<Figure, "note">): Note | undefined => notes.find(({ id }) => id === figure.note);

/**
 * One answer in one sentence, ours; undefined for an answer that is missing and for a city that did not take part.
 * @throws {UnknownIdError} naming the nearest id
 */
export const summaryOf = (city: CityId, item: ItemId): Summary | undefined =>
  query.rowOf(summaries, cities, city, item);

/**
 * One answer in English, unofficial; undefined for an answer that is missing and for a city that did not take part.
 * To load one city's alone, see {@link loadTranslation}.
 * @throws {UnknownIdError} naming the nearest id
 */
export const translationOf = (city: CityId, item: ItemId): Translation | undefined =>
  query.rowOf(translations, cities, city, item);

/**
 * How far the independent codings of a theme, of `stance` or of `qualified` agree, before they were settled.
 * @throws {UnknownIdError} naming the nearest id
 */
export function agreementOf(code: Agreement["code"]): Agreement {
  const row = agreementRows.find((candidate) => candidate.code === code);
  if (row) return row;
  throw new UnknownIdError(
    "code",
    code,
    agreementRows.map((candidate) => candidate.code),
  );
}

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
