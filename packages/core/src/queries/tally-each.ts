import type { Tally } from "./tally.js";

/**
 * Counts rows by values of which each row may have several or none: how many rows have each value. Shares therefore
 * need not add up to 1.
 * @param values the values to count, in the order to return them; one without rows is returned with n 0
 * @throws {RangeError} for a row with a value that is not among them, so that no value goes uncounted
 */
export function tallyEach<Row, Value>(
  rows: readonly Row[],
  readValues: (row: Row) => Iterable<Value>,
  values: readonly Value[],
): Tally<Value>[] {
  const base = rows.length;
  const counts = new Map(values.map((value) => [value, 0]));
  for (const row of rows)
    for (const value of new Set(readValues(row))) {
      const n = counts.get(value);
      if (n === undefined) throw new RangeError(`No place for the value "${String(value)}" in this tally.`);
      counts.set(value, n + 1);
    }
  return [...counts].map(([value, n]) => ({ value, n, base, share: base === 0 ? 0 : n / base }));
}
