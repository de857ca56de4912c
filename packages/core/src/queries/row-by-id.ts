import { UnknownIdError } from "../errors.js";

/**
 * The row with this id.
 * @throws {UnknownIdError} naming the nearest id
 */
export function rowById<Row extends { readonly id: string }>(kind: string, rows: readonly Row[], id: Row["id"]): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (row) return row;
  throw new UnknownIdError(
    kind,
    id,
    rows.map((candidate) => candidate.id),
  );
}
