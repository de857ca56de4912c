/**
 * The unit an arrow key leads to: left and right through all units, up and down to the first unit of the nearest row
 * that has units; undefined for other keys, -1 or a number past the end where there is none.
 * @param rows the row of each unit, in reading order
 * @param at the unit to start from
 */
export function step(rows: readonly number[], at: number, key: string): number | undefined {
  const row = rows[at] ?? 0;
  switch (key) {
    case "ArrowRight":
      return at + 1;
    case "ArrowLeft":
      return at - 1;
    case "ArrowDown":
      return rows.findIndex((other) => other > row);
    case "ArrowUp":
      return rows.indexOf(rows.findLast((other) => other < row) ?? -1);
    case "Home":
      return 0;
    case "End":
      return rows.length - 1;
    default:
      return undefined;
  }
}
