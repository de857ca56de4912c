import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import { overview } from "../src/generated/overview.js";
import * as core from "../src/index.js";
import { toCSV } from "../src/queries/to-csv.js";
import { type datasetSchema, tableSchemas } from "../src/schema.js";

const generated = (file: string) => readFileSync(resolve(import.meta.dirname, "../src/generated", file), "utf8");
const dataset: core.Dataset = JSON.parse(generated("dataset.json"));
const tables = Object.keys(tableSchemas) as (keyof core.Dataset)[];

describe("types, schemas, modules and files are one", () => {
  it("infers the hand-written types from the schemas", () => {
    expectTypeOf<z.infer<typeof datasetSchema>>().toEqualTypeOf<core.Dataset>();
  });

  it.each(tables)("has the same rows of %s as a module, as JSON and in the whole dataset", (table) => {
    expect(JSON.parse(generated(`json/${table}.json`))).toEqual(core[table]);
    expect(dataset[table]).toEqual(core[table]);
  });

  it.each(tables)("holds %s to its schema, and to its JSON Schema", (table) => {
    expect(tableSchemas[table].safeParse(core[table]).error).toBeUndefined();
    const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(
      JSON.parse(generated(`jsonschema/${table}.json`)),
    );
    expect(validate(JSON.parse(generated(`json/${table}.json`))), JSON.stringify(validate.errors?.slice(0, 3))).toBe(
      true,
    );
  });

  it.each(tables.filter((table) => table !== "survey"))("has every row of %s as CSV", (table) => {
    const text = generated(`csv/${table}.csv`);
    const rows = core[table] as readonly object[];
    expect(parse(text, { columns: true })).toHaveLength(rows.length);
    if (rows.length > 0) expect(text).toBe(toCSV(rows));
  });

  it("refuses a row with a key too many", () => {
    expect(tableSchemas.cities.safeParse([{ ...core.cities[0], size: 1 }]).success).toBe(false);
  });
});

describe("the tables hold together", () => {
  it("has 40 cities, 224 answers and 64 stances, in one fixed order", () => {
    expect([core.cities.length, core.answers.length, core.stances.length]).toEqual([40, 224, 64]);
    expect(core.cities.map((city) => city.id)).toEqual([...core.CITY_IDS]);
  });

  it("finds every quote at its place", () => {
    for (const { city, item, quote, at } of core.stances)
      expect(core.answerOf(city, item)?.text.slice(...at), `${city} ${item}`).toBe(quote);
    for (const { city, item, quote } of core.notes)
      if (quote !== null) expect(core.answerOf(city, item)?.text, `${city} ${item}`).toContain(quote);
  });

  it("gives a chart the same names and stances as the tables", () => {
    for (const row of overview) {
      expect(row.name).toBe(core.getCity(row.id).name);
      const codes = core
        .stancesOf({ city: row.id })
        .map(({ stance, qualified }) => {
          const letter = stance === "declined" ? "x" : stance.charAt(0);
          return qualified ? letter.toUpperCase() : letter;
        })
        .join("");
      expect(row.codes ?? "", row.id).toBe(codes);
    }
  });
});
