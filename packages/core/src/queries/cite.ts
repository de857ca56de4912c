import type { City, Item, Lang, Span, Survey } from "../types.js";

/** What is cited: one city's answer to one item. */
export interface Cited {
  readonly city: Pick<City, "name">;
  readonly item: Pick<Item, "kind" | "wording">;
  /** Source lines of the answer. */
  readonly lines: readonly Span[];
}

const words = {
  nl: { on: "over", lines: "regels", month: "nl-NL" },
  en: { on: "on", lines: "lines", month: "en-GB" },
} as const;

/** Line ranges as printed: `43-65, 67`. */
export const lineRanges = (lines: readonly Span[]): string =>
  lines.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");

/**
 * A citation of one answer in plain text: who said it, on what, to whom, when, and where it stands in the source.
 * The wording cited stays Dutch, as asked.
 */
export function cite(survey: Survey, { city, item, lines }: Cited, lang: Lang = "nl"): string {
  const { on, lines: linesWord, month } = words[lang];
  const when = new Intl.DateTimeFormat(month, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${survey.period}-01T00:00:00Z`),
  );
  const source = survey.sources[0];
  return `${city.name} ${on} “${item.wording.nl}” ${survey.collector}, ${when}. ${source?.title ?? ""}, ${linesWord} ${lineRanges(lines)}.`;
}
