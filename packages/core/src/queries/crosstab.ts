/** Rows that share two values. */
export interface Cell<Row, Across, Down> {
  readonly row: Down;
  readonly column: Across;
  readonly n: number;
  /** Number of rows counted over, the same in every cell. */
  readonly base: number;
  /** n / base, 0 to 1; 0 for an empty base. */
  readonly share: number;
  readonly rows: readonly Row[];
}

/**
 * Counts rows by two values against each other: every combination once, row by row, empty ones with n 0.
 * @param down the values of the rows and how to read them
 * @param across the values of the columns and how to read them
 */
export function crosstab<Row, Down, Across>(
  rows: readonly Row[],
  down: { readonly values: readonly Down[]; readonly readValue: (row: Row) => Down },
  across: { readonly values: readonly Across[]; readonly readValue: (row: Row) => Across },
): Cell<Row, Across, Down>[] {
  const base = rows.length;
  return down.values.flatMap((row) =>
    across.values.map((column) => {
      const inCell = rows.filter(
        (candidate) => down.readValue(candidate) === row && across.readValue(candidate) === column,
      );
      return { row, column, n: inCell.length, base, share: base === 0 ? 0 : inCell.length / base, rows: inCell };
    }),
  );
}
