import { Validator } from "@cfworker/json-schema";
import { tableSchemas } from "@g40-inburgering/core/data/table-schemas";
import type { Dataset } from "@g40-inburgering/core/types";

const { $defs, properties } = tableSchemas;

const noList = (table: string) => `its "${table}" is no list of rows as in dataset.json`;

/** Where a table differs from its schema: `#/3/stance` and what was expected there. Undefined where it does not. */
function differenceOf(survey: Dataset, table: keyof Dataset) {
  const validator = new Validator({ $defs, ...properties[table] }, "2020-12");
  try {
    return validator.validate(survey[table] as unknown).errors.at(-1);
  } catch (error) {
    // What is no JSON, such as a function, the validator refuses by throwing.
    return { instanceLocation: "#", error: (error as Error).message };
  }
}

/** What is wrong with a table of a survey, in words that name the row and the column; undefined where nothing is. */
export function faultOf(survey: Dataset, table: keyof Dataset): string | undefined {
  if (typeof survey[table] !== "object") return noList(table);
  const difference = differenceOf(survey, table);
  if (!difference) return undefined;
  const [row, ...column] = difference.instanceLocation.split("/").slice(1);
  if (row === undefined) return noList(table);
  const place = [`row ${Number(row) + 1}`, ...column].join(", ");
  return `in its "${table}", ${place}: ${difference.error.replace(/\.$/, "")}`;
}
