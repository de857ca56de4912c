import { nearest } from "@g40-inburgering/core/text";
import { because } from "../shared/because.js";
import type { FailureReason } from "../shared/report.js";

const REASONS: Readonly<Record<string, FailureReason>> = {
  item: "unknown-item",
  raises: "unknown-theme",
  province: "unknown-province",
  size: "unknown-size",
};

/**
 * @param known the ids there are, apart by blanks
 * @throws {Reasoned} always, naming the nearest
 */
export function unknown(_host: unknown, _shared: unknown, attribute: string, value: string, known: string): never {
  const meant = nearest(value, known.split(" "));
  throw because(
    REASONS[attribute] ?? "unknown-stance",
    `knows no ${attribute}="${value}". Did you mean ${attribute}="${meant}"?`,
  );
}
