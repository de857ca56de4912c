import type { Bilingual, CityQuotes, ItemId, Lang, Span, Stance } from "@g40-inburgering/core/types";
import type { TemplateResult } from "lit";

type Drawing = (lang: Lang) => TemplateResult;

/** One city's words on one item, or why there are none. */
export interface Quotation {
  readonly city: CityQuotes["city"];
  readonly item: ItemId;
  /** Source lines of the answer; none where there is no answer. */
  readonly lines: readonly Span[];
  /** Where the city stands, on a statement. */
  readonly stance?: Stance | undefined;
  readonly qualified?: boolean | undefined;
  /** Exact words; none where there are none. */
  readonly quote?: string | undefined;
  /** Whether the answer says more than `quote`, where that is only the word of the stance. */
  readonly more?: boolean | undefined;
  /** Draws the words, or why there are none, where they are not simply `quote`. */
  readonly draw?: Drawing | undefined;
  /** Says what the words were coded as, besides the stance. */
  readonly coded?: Drawing | undefined;
  /** On what, in words, where that is a question. */
  readonly on?: Bilingual | undefined;
}

/** The words that a city's stance on a statement rests on; undefined where it has none, or the item is no statement. */
export function stanceWords({ city, items }: CityQuotes, item: string): Quotation | undefined {
  const row = items.find((candidate) => candidate.item === item);
  return row && { city, ...row };
}

/**
 * What goes on after "line" in Dutch and English: ` 12`, `s 12–14`, with a blank that does not break. Its ranges are those of core's `lineRanges`, which is
 * not at hand before its queries load.
 */
export function linesText(lines: readonly Span[]): string {
  const ranges = lines.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(", ");
  return `${/\D/.test(ranges) ? "s" : ""}\u00a0${ranges}`;
}
