/** How many rows share a value. A share never goes without its count and base. */
export interface Tally<Value> {
  readonly value: Value;
  readonly n: number;
  /** Number of rows counted over. */
  readonly base: number;
  /** n / base, 0 to 1; 0 for an empty base. */
  readonly share: number;
}

/**
 * Counts rows by a value.
 * @param values the values to count, in the order to return them; one without rows is returned with n 0
 * @throws {RangeError} for a row whose value is not among them, so that no row goes uncounted
 */
export function tally<Row, Value>(
  rows: readonly Row[],
  readValue: (row: Row) => Value,
  values: readonly Value[] = [...new Set(rows.map(readValue))],
): Tally<Value>[] {
  const base = rows.length;
  const counts = new Map(values.map((value) => [value, 0]));
  for (const row of rows) {
    const value = readValue(row);
    const n = counts.get(value);
    if (n === undefined) throw new RangeError(`No place for the value "${String(value)}" in this tally.`);
    counts.set(value, n + 1);
  }
  return [...counts].map(([value, n]) => ({ value, n, base, share: base === 0 ? 0 : n / base }));
}
