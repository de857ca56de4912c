import type { Dataset } from "@g40-inburgering/core/types";
import { because } from "./because.js";

const malformed = (message: string) => because("malformed-data", `cannot draw this survey: ${message}.`);

/** Tables found sound, so that elements that share a survey read it once. */
const sound = new WeakMap<object, Set<string>>();

async function check(survey: Dataset, tables: readonly (keyof Dataset)[]): Promise<void> {
  if (typeof survey !== "object" || survey === null) throw malformed("it is no survey as in dataset.json");
  const known = sound.get(survey) ?? new Set();
  sound.set(survey, known);
  const unknown = tables.filter((table) => !known.has(table));
  if (unknown.length === 0) return;
  const { faultOf } = await import("./check-table.js");
  for (const table of unknown) {
    const fault = faultOf(survey, table);
    if (fault) throw malformed(fault);
    known.add(table);
  }
}

/**
 * Makes of a survey that a page passed what an element starts from. Its tables are held to the schema of the published
 * ones, which loads only here.
 * @throws {Reasoned} of reason `malformed-data` where a table is not as in `dataset.json`, naming row and column
 */
export async function readSurvey<Made>(
  survey: Dataset,
  tables: readonly (keyof Dataset)[],
  make: (survey: Dataset) => Made | undefined,
): Promise<Made> {
  await check(survey, tables);
  let made: Made | undefined;
  try {
    made = make(survey);
  } catch (error) {
    throw malformed(`its rows do not fit together (${(error as Error).message})`);
  }
  if (made === undefined) throw malformed("it does not hold what was asked for");
  return made;
}
