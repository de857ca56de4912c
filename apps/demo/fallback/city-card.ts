import { type CityId, cite, getCity, type ItemId, type Lang, STATEMENTS, stanceOf } from "@g40-inburgering/core";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { escapeHtml, nameOf } from "./html.js";
import { words } from "./words.js";

/** A city's words as a quotation, a paragraph for each of its parts. */
const quotation = (text: string) =>
  `<blockquote lang="nl">${text
    .split("\n\n")
    .map((part) => `<p>${escapeHtml(part)}</p>`)
    .join("")}</blockquote>`;

/** Words of a city with who said them, when, and where they stand. */
export const citedQuote = (city: CityId, item: ItemId, text: string, lang: Lang): string =>
  `${quotation(text)}<p>${escapeHtml(cite(city, item, lang))}</p>`;

/** The card's content without script: both stances as quotations with who said it, when and where it stands. */
export function cityQuotes(id: CityId, lang: Lang): string {
  if (!getCity(id).responded) return `<p>${nameOf(id)}: ${words[lang].none.toLowerCase()}.</p>`;
  return STATEMENTS.map((statement) => {
    const row = stanceOf(id, statement);
    return row
      ? `${quotation(row.quote)}<p>${stanceLabels[row.stance][lang]}. ${escapeHtml(cite(id, statement, lang))}</p>`
      : "";
  }).join("");
}
