import dataset from "@g40-inburgering/core/dataset.json";
import fc from "fast-check";
import { dataValue, hostileText } from "./values.js";

type Row = Record<string, unknown>;

export interface Spoiled {
  readonly survey: unknown;
  /** How many values were put in. */
  readonly spoiled: number;
}

const tablesOf = (survey: object): Row[][] => Object.values(survey).filter((table) => Array.isArray(table));

/** Columns of free text: what stands in them is shown as it is. */
const TEXTS = /^(?:name|printedName|province|quote|text|nl|en|period)$/;

/** The published survey with some cells replaced by anything: rows of any table, any column. */
const broken = fc
  .array(fc.tuple(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000), dataValue), { minLength: 1, maxLength: 100 })
  .map((cells): Spoiled => {
    const survey = structuredClone(dataset);
    const tables = tablesOf(survey);
    for (const [table, row, column, value] of cells) {
      const rows = tables[table % tables.length] ?? [];
      const cell = rows[row % Math.max(rows.length, 1)];
      const names = Object.keys(cell ?? {});
      const name = names[column % Math.max(names.length, 1)];
      if (cell && name) cell[name] = value;
    }
    return { survey, spoiled: cells.length };
  });

/** Puts texts into every cell of free text, also within cells; returns how many. */
function fill(row: Row, texts: readonly string[], from: number): number {
  let n = 0;
  for (const [name, value] of Object.entries(row)) {
    if (TEXTS.test(name) && typeof value === "string" && value !== "") {
      row[name] = texts[(from + n) % texts.length];
      n++;
    } else if (typeof value === "object" && value !== null) n += fill(value as Row, texts, from + n);
  }
  return n;
}

/** The published survey with hostile words wherever a survey holds free text: sound, so it is drawn. */
const worded = fc.array(hostileText, { minLength: 20, maxLength: 40 }).map((texts): Spoiled => {
  const survey = structuredClone(dataset);
  let spoiled = 0;
  for (const table of tablesOf(survey)) for (const row of table.slice(0, 12)) spoiled += fill(row, texts, spoiled);
  return { survey, spoiled };
});

const other = dataValue.map((survey): Spoiled => ({ survey, spoiled: 1 }));

export const spoiledSurvey: fc.Arbitrary<Spoiled> = fc.oneof(
  { weight: 4, arbitrary: broken },
  { weight: 5, arbitrary: worded },
  { weight: 1, arbitrary: other },
);
