import type { StatementOverview } from "@g40-inburgering/core/types";
import { because } from "../shared/because.js";

/** @throws {Reasoned} always, naming the statements there are */
export function unknown(
  _: unknown,
  { statements }: { readonly statements: readonly StatementOverview[] },
  statement: string,
): never {
  const ids = statements.map(({ id }) => id).join(" or ");
  throw because("unknown-statement", `knows no statement "${statement}". Use ${ids}.`);
}
