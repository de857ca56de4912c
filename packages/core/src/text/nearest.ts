import { fold } from "./fold.js";

/** Number of insertions, deletions and replacements between two texts (Levenshtein). */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (const [line, character] of [...left].entries()) {
    const next = [line + 1];
    for (let column = 1; column <= right.length; column++)
      next.push(
        Math.min(
          (row[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (row[column - 1] ?? 0) + (character === right[column - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[right.length] ?? left.length;
}

/** The known text closest to the one given, case and accent blind; the first of equals. */
export function nearest(text: string, known: readonly string[]): string | undefined {
  const wanted = fold(text);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const steps = distance(wanted, fold(candidate));
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
