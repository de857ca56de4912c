import { parquetWriteBuffer } from "hyparquet-writer";
import { flatten } from "../../src/queries/to-csv.js";
import { tableSchemas } from "../../src/schema.js";
import { type Column, columnsOf, type Table } from "./columns.js";

const TYPES = {
  string: "STRING",
  integer: "INT32",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  object: "STRING",
  array: "STRING",
} as const satisfies Record<Column["type"], string>;

const cell = (value: unknown) => (typeof value === "object" && value !== null ? JSON.stringify(value) : value);

/** A table as Parquet: the columns of its CSV with their types; lists and blocks as JSON text, null as null. */
export function parquetOf(table: Table, rows: readonly object[]): Uint8Array {
  const flat = rows.map(flatten);
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columnsOf(table, tableSchemas[table]).map(({ name, type, nullable }) => ({
        name,
        type: TYPES[type],
        nullable,
        data: flat.map((row) => cell(row[name])),
      })),
    }),
  );
}
