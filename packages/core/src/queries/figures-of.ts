import { UnknownIdError } from "../errors.js";
import type { CityId, Figure, MeasureId } from "../types.js";
import { MEASURES } from "../vocabulary.js";

/** Which figures are wanted; what is left out does not narrow. */
export interface FiguresWhere {
  readonly city?: CityId | undefined;
  readonly measure?: MeasureId | undefined;
  /** Exactly as in the table: `2016`, `2015/2017`, `since-2015`, `now`. */
  readonly period?: string | undefined;
}

/**
 * The figures of a city, a measure, a period or all three, in table order.
 * @throws {UnknownIdError} naming the nearest id
 */
export function figuresOf(
  figures: readonly Figure[],
  known: readonly { readonly id: string }[],
  { city, measure, period }: FiguresWhere,
): Figure[] {
  const ids = known.map((candidate) => candidate.id);
  if (city !== undefined && !ids.includes(city)) throw new UnknownIdError("city", city, ids);
  if (measure !== undefined && !MEASURES.includes(measure)) throw new UnknownIdError("measure", measure, MEASURES);
  return figures.filter(
    (figure) =>
      (city === undefined || figure.city === city) &&
      (measure === undefined || figure.measure === measure) &&
      (period === undefined || figure.period === period),
  );
}
