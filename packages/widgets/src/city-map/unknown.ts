import { evidenceLoaders } from "@g40-inburgering/core/data/evidence-loaders";
import { measureLoaders } from "@g40-inburgering/core/data/measure-loaders";
import { because } from "../shared/because.js";
import type { Shared } from "./picture.js";

/** @throws {Reasoned} always, naming what there is */
export function unknown(
  _: unknown,
  { statements }: Pick<Shared, "statements">,
  kind: "statement" | "measure" | "theme",
  id: string,
): never {
  const ids = {
    statement: statements.map((statement) => statement.id),
    measure: Object.keys(measureLoaders.nl),
    theme: Object.keys(evidenceLoaders),
  }[kind];
  throw because(`unknown-${kind}`, `knows no ${kind} "${id}". Use ${ids.join(", ")}.`);
}
