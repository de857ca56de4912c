/** Longest word that is compared; longer ones differ from everything. */
const LONGEST = 60;

// Three rows for all comparisons: thousands are made for one misspelt word.
let before = new Uint8Array(LONGEST + 1);
let above = new Uint8Array(LONGEST + 1);
let current = new Uint8Array(LONGEST + 1);

/**
 * Whether two words differ by at most so many typing errors: a letter put in, left out, changed, or two neighbours
 * swapped (optimal string alignment). Returns the number of errors, or undefined for more than `most`.
 */
export function editDistance(left: string, right: string, most: number): number | undefined {
  const columns = right.length;
  if (Math.abs(left.length - columns) > most || Math.max(left.length, columns) > LONGEST) return undefined;
  for (let column = 0; column <= columns; column++) above[column] = column;
  for (let row = 1; row <= left.length; row++) {
    const letter = left.charCodeAt(row - 1);
    current[0] = row;
    let least = row;
    for (let column = 1; column <= columns; column++) {
      const other = right.charCodeAt(column - 1);
      let errors = (above[column - 1] as number) + (letter === other ? 0 : 1);
      errors = Math.min(errors, (above[column] as number) + 1, (current[column - 1] as number) + 1);
      const isSwapped =
        row > 1 && column > 1 && letter === right.charCodeAt(column - 2) && left.charCodeAt(row - 2) === other;
      if (isSwapped) errors = Math.min(errors, (before[column - 2] as number) + 1);
      current[column] = errors;
      if (errors < least) least = errors;
    }
    if (least > most) return undefined;
    [before, above, current] = [above, current, before];
  }
  const errors = above[columns] as number;
  return errors <= most ? errors : undefined;
}
