import { type CityId, cite, getCity, type ItemId, type Lang, STATEMENTS, stanceOf } from "@g40-inburgering/core";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { escapeHtml, nameOf } from "../html.js";
import { linked, words } from "../words.js";

/** A city's words as a quotation, a paragraph for each of its parts, on one line. */
const quotation = (text: string, address?: string) =>
  `<blockquote lang="nl"${address ? ` cite="${escapeHtml(address)}"` : ""}>${text
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part).replaceAll("\n", "<br>")}</p>`)
    .join("")}</blockquote>`;

/** Words of a city with who said them, when, and where they stand; the citation leads to `address`. */
export const citedQuote = (city: CityId, item: ItemId, text: string, lang: Lang, address?: string): string =>
  `${quotation(text, address)}<p>${linked(cite(city, item, lang), address)}</p>`;

/** Says that a city did not take part. */
export const noAnswer = (id: CityId, lang: Lang, source: string): string =>
  `<p>${nameOf(id)}: ${words[lang].none.toLowerCase()}.</p>${source}`;

/**
 * The card's content without script: both stances as quotations with who said it, when and where it stands.
 * @param address of the page of one of its answers
 */
export const cityQuotes = (
  id: CityId,
  lang: Lang,
  address: (item: ItemId) => string | undefined,
  source: string,
): string =>
  getCity(id).responded
    ? STATEMENTS.map((statement) => {
        const row = stanceOf(id, statement);
        const link = address(statement);
        return row
          ? `${quotation(row.quote, link)}<p>${stanceLabels[row.stance][lang]}. ${linked(cite(id, statement, lang), link)}</p>`
          : "";
      }).join("")
    : noAnswer(id, lang, source);
