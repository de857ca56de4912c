import type { Dataset } from "@g40-inburgering/core/types";
import { because } from "./because.js";

const malformed = (message: string) => because("malformed-data", `cannot draw this survey: ${message}.`);

/**
 * Makes of a survey that a page passed what an element starts from.
 * @throws {Reasoned} of reason `malformed-data` where a table is no list of rows, or has rows that cannot be read
 */
export function readSurvey<Made>(
  survey: Dataset,
  tables: readonly Exclude<keyof Dataset, "survey">[],
  make: (survey: Dataset) => Made | undefined,
): Made {
  for (const table of tables)
    if (!Array.isArray(survey?.[table])) throw malformed(`its "${table}" is no list of rows as in dataset.json`);
  let made: Made | undefined;
  try {
    made = make(survey);
  } catch (error) {
    throw malformed(`its rows are not as in dataset.json (${(error as Error).message})`);
  }
  if (made === undefined) throw malformed("it does not hold what was asked for");
  return made;
}
