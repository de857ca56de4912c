import type { Answer, CityId, ItemId, Quoted, Span } from "../types.js";

/** Exact words with the place they stand at, in the answer and in the source. */
export interface Evidence extends Quoted {
  readonly city: CityId;
  readonly item: ItemId;
  /** The whole answer the words were taken from. */
  readonly answer: Answer;
  /** Character ranges of that answer in the source. */
  readonly source: readonly Span[];
  /** Line ranges of that answer in the source, 1-based, both ends included. */
  readonly lines: readonly Span[];
}

/**
 * The evidence for rows that rest on a quote, one for each row, in their order.
 * @throws {RangeError} when a quote does not stand at its place: the data are damaged
 */
export function evidenceFor(
  answers: readonly Answer[],
  rows: readonly (Quoted & { readonly city: CityId; readonly item: ItemId })[],
): Evidence[] {
  return rows.map(({ city, item, quote, at }) => {
    const answer = answers.find((candidate) => candidate.city === city && candidate.item === item);
    if (answer?.text.slice(...at) !== quote)
      throw new RangeError(`The quote of ${city} on ${item} does not stand at ${at.join("-")} of its answer.`);
    return { city, item, quote, at, answer, source: answer.source, lines: answer.lines };
  });
}
