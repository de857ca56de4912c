import type { Cell } from "./crosstab.js";

/**
 * Counts rows by pairs of values of which each row may have several or none: every combination once, row by row.
 * @param readPairs the pairs `[down, across]` that hold for a row
 */
export function crosstabEach<Row, Down, Across>(
  rows: readonly Row[],
  readPairs: (row: Row) => readonly (readonly [Down, Across])[],
  down: readonly Down[],
  across: readonly Across[],
): Cell<Row, Across, Down>[] {
  const base = rows.length;
  const read = rows.map((row) => ({ row, pairs: readPairs(row) }));
  return down.flatMap((one) =>
    across.map((other) => {
      const inCell = read.filter(({ pairs }) => pairs.some(([left, right]) => left === one && right === other));
      const n = inCell.length;
      return { row: one, column: other, n, base, share: base === 0 ? 0 : n / base, rows: inCell.map(({ row }) => row) };
    }),
  );
}
