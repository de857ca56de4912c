import { items } from "@g40-inburgering/core/data/items";
import { survey } from "@g40-inburgering/core/data/survey";
import { CITATION_FORMATS, type Citation, type CitationFormat, formatCitation } from "@g40-inburgering/core/query";
import type { Lang } from "@g40-inburgering/core/types";
import { copy } from "../shared/more.js";
import { moreWords } from "../translations/more.js";
import type { Quotation } from "./quotation.js";
import { adoptStyles, type Shared } from "./whole.js";

const MUNICIPALITY: Readonly<Record<Lang, string>> = { nl: "Gemeente", en: "Municipality of" };

/** How a quotation is cited: the wording it answers stays Dutch, as its words do. */
export const citationOf = ({ city, item, lines, quote }: Quotation, lang: Lang): Citation => ({
  id: `g40-${city.id}-${item}`,
  author: `${MUNICIPALITY[lang]} ${city.name}`,
  title: items.find(({ id }) => id === item)?.wording.nl ?? item,
  container: survey.sources[0]?.title ?? "",
  publisher: survey.collector,
  date: survey.period,
  lines,
  quote,
});

/** The citation with the words it cites: as text they stand before it, which a reference alone leaves out. */
export function citationText(shown: Quotation, format: CitationFormat, lang: Lang): string {
  const text = formatCitation(citationOf(shown, lang), format, lang);
  return format === "text" ? `“${shown.quote}”\n${text}` : text;
}

/** The element, as far as copying needs it. */
export interface Citing extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  readonly shown: Quotation | null | undefined;
  /** What is announced. */
  status: unknown;
}

/**
 * Copies the citation, and says whether that worked; where it may not, the text stands selected, so that a reader can.
 * @param place the format's place in `CITATION_FORMATS`; empty while nothing is to be copied yet
 * @param _when of the click, so that each copies, though it be the same again
 */
export async function cite(
  host: Citing,
  { html, css }: Shared,
  place: string,
  lang: Lang,
  _when: number,
): Promise<void> {
  const { shown } = host;
  const format = place === "" ? undefined : CITATION_FORMATS[Number(place)];
  if (!format || !shown) return;
  const { copied, formats, notCopied } = moreWords[lang];
  const text = citationText(shown, format, lang);
  const done = await copy(host, { format, text });
  if (done === undefined) return;
  adoptStyles(host, css);
  host.status = done ? copied(formats[format]) : html`${notCopied} <span class="citation">${text}</span>`;
  await host.updateComplete;
  const citation = host.renderRoot.querySelector(".citation");
  if (citation) getSelection()?.selectAllChildren(citation);
}
