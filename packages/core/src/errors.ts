import { nearest } from "./text/nearest.js";

/** Thrown for an id that is not in the survey; names the nearest one that is. */
export class UnknownIdError extends Error {
  override readonly name = "UnknownIdError";
  /** The nearest known id. */
  readonly nearest: string | undefined;

  constructor(
    /** What was looked for, such as `city`. */
    readonly kind: string,
    readonly id: string,
    known: readonly string[],
  ) {
    const suggestion = nearest(id, known);
    super(`Unknown ${kind} "${id}".${suggestion === undefined ? "" : ` Did you mean "${suggestion}"?`}`);
    this.nearest = suggestion;
  }
}
