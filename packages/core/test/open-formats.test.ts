import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { columnsOf, TABLES } from "../compile/formats/columns.js";
import { PRIMARY_KEYS } from "../compile/formats/data-package.js";
import { parquetOf } from "../compile/formats/parquet.js";
import * as core from "../src/index.js";
import { flatten } from "../src/queries/to-csv.js";
import { tableSchemas } from "../src/schema.js";

const generated = (file: string) => readFileSync(resolve(import.meta.dirname, "../src/generated", file), "utf8");
const profile = JSON.parse(readFileSync(resolve(import.meta.dirname, "data-package-v2.schema.json"), "utf8"));
const descriptor = JSON.parse(generated("datapackage.json"));

/** A flat row with lists and blocks as JSON text: what CSV and Parquet hold. */
const asCells = (row: object) =>
  Object.fromEntries(
    Object.entries(flatten(row)).map(([name, value]) => [
      name,
      typeof value === "object" && value !== null ? JSON.stringify(value) : value,
    ]),
  );

describe("the data package", () => {
  it("is one by version 2 of the standard", () => {
    const validate = new Ajv({ allErrors: true, strict: false }).compile(profile);
    expect(validate(descriptor), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
  });

  it("is refused by the same check when a field has a type there is none of, or a resource no path", () => {
    const validate = new Ajv({ strict: false }).compile(profile);
    const broken = structuredClone(descriptor);
    broken.resources[0].schema.fields[0].type = "text";
    expect(validate(broken)).toBe(false);
    expect(validate({ ...descriptor, resources: [{ name: "cities" }] })).toBe(false);
  });

  it.each(TABLES)("describes every column of %s, in their order", (table) => {
    const { schema, path } = descriptor.resources.find((resource: { name: string }) => resource.name === table);
    const [head] = parse(generated(path)) as string[][];
    expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(head);
    for (const field of schema.fields) expect(field.description, `${table}.${field.name}`).toBeTruthy();
  });

  it.each(TABLES)("has a key of %s that no two rows share, and references that resolve", (table) => {
    const rows = core[table] as readonly object[] as readonly Record<string, unknown>[];
    const keys = rows.map((row) => PRIMARY_KEYS[table].map((column) => row[column]).join("/"));
    expect(new Set(keys).size).toBe(rows.length);
    const { schema } = descriptor.resources.find((resource: { name: string }) => resource.name === table);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const ids = new Set((core[reference.resource as "cities"] as readonly { id: string }[]).map(({ id }) => id));
      for (const row of rows) {
        const value = row[fields[0]];
        if (value !== null) expect(ids.has(String(value)), `${table}.${fields[0]} ${value}`).toBe(true);
      }
    }
  });

  it("gives the size and hash of every file", async () => {
    const { createHash } = await import("node:crypto");
    for (const { path, bytes, hash } of descriptor.resources) {
      const text = generated(path);
      expect(Buffer.byteLength(text)).toBe(bytes);
      expect(`sha256:${createHash("sha256").update(text).digest("hex")}`).toBe(hash);
    }
  });
});

describe("every format holds the same rows", () => {
  it.each(TABLES)("%s: CSV, value for value", (table) => {
    const rows = (core[table] as readonly object[]).map(asCells);
    const records = parse(generated(`csv/${table}.csv`), { columns: true }) as Record<string, string>[];
    expect(records).toEqual(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? "")]))),
    );
  });

  it.each(TABLES)("%s: Parquet, value for value", async (table) => {
    const rows = (core[table] as readonly object[]).map(asCells);
    const { buffer } = parquetOf(table, core[table] as readonly object[]);
    expect(await parquetReadObjects({ file: buffer as ArrayBuffer })).toEqual(rows);
  });

  it.each(TABLES)("%s: JSON, to its draft-07 schema too", (table) => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(generated(`jsonschema/draft-07/${table}.json`)),
    );
    expect(validate(JSON.parse(generated(`json/${table}.json`)))).toBe(true);
    const newest = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(generated(`jsonschema/${table}.json`)),
    );
    expect(newest(JSON.parse(generated(`json/${table}.json`)))).toBe(true);
  });

  it("has one row for each city asked in the wide file, with its seven answers", () => {
    const rows = parse(generated("csv/cities-by-items.csv"), { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(40);
    const gouda = rows.find(({ city }) => city === "gouda");
    expect(gouda?.needs).toBe(core.answerOf("gouda", "needs")?.text);
    expect(rows.find(({ city }) => city === "assen")?.needs).toBe("");
  });
});

describe("a real DuckDB", () => {
  const folder = mkdtempSync(join(tmpdir(), "g40-parquet-"));
  let connection: Awaited<ReturnType<DuckDBInstance["connect"]>>;

  beforeAll(async () => {
    for (const table of TABLES)
      writeFileSync(join(folder, `${table}.parquet`), parquetOf(table, core[table] as readonly object[]));
    connection = await (await DuckDBInstance.create(":memory:")).connect();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const query = async (sql: string) => {
    const reader = await connection.runAndReadAll(
      sql.replace(/\{(\w+)\}/g, (_, table) => `'${join(folder, table)}.parquet'`),
    );
    return reader.getRowObjectsJson();
  };

  it("reads the columns with their types", async () => {
    const rows = await query("describe select * from {figures}");
    const types = Object.fromEntries(rows.map((row) => [row.column_name, row.column_type]));
    expect(types).toMatchObject({ id: "VARCHAR", value: "DOUBLE", approximate: "BOOLEAN" });
    expect(rows.map((row) => row.column_name)).toEqual(
      columnsOf("figures", tableSchemas.figures).map(({ name }) => name),
    );
  });

  it("joins stances, cities and figures to the library's own counts", async () => {
    const rows = await query(`
      select s.stance, count(distinct c.id)::int as cities, count(f.id)::int as figures
      from {stances} s join {cities} c on c.id = s.city left join {figures} f on f.city = c.id and f.measure = 'housed'
      where s.item = 'sufficient-instruments' group by s.stance order by s.stance`);
    const expected = core
      .tally("sufficient-instruments")
      .filter(({ n }) => n > 0)
      .map(({ value, n }) => ({
        stance: value,
        cities: n,
        figures: core
          .stancesOf({ item: "sufficient-instruments" })
          .filter(({ stance }) => stance === value)
          .flatMap(({ city }) => core.figuresOf({ city, measure: "housed" })).length,
      }))
      .sort((left, right) => (left.stance < right.stance ? -1 : 1));
    expect(rows).toEqual(expected);
  });

  it("counts cities by theme as tally does", async () => {
    const rows = await query(
      "select theme, count(distinct city)::int as n from {mentions} group by theme order by theme",
    );
    const expected = core
      .tally("theme")
      .filter(({ n }) => n > 0)
      .map(({ value, n }) => ({ theme: value, n }))
      .sort((left, right) => (left.theme < right.theme ? -1 : 1));
    expect(rows).toEqual(expected);
  });
});
