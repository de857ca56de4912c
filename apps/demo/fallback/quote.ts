import {
  answerOf,
  type CityId,
  getCity,
  type ItemId,
  type Lang,
  mentionsOf,
  STATEMENTS,
  stanceOf,
  type ThemeId,
} from "@g40-inburgering/core";
import { citedQuote } from "./city-card.js";
import { nameOf } from "./html.js";
import { words } from "./words.js";

/** A city's words without script: those asked for, those a theme or a stance rests on, or else the whole answer. */
export function quotation(city: CityId, item: ItemId, lang: Lang, theme?: ThemeId, exact?: string): string {
  if (!getCity(city).responded) return `<p>${nameOf(city)}: ${words[lang].none.toLowerCase()}.</p>`;
  const [mention] = theme ? mentionsOf({ city, item, theme }) : [];
  const statement = STATEMENTS.find((id) => id === item);
  const text =
    exact ?? mention?.quote ?? (statement && stanceOf(city, statement)?.quote) ?? answerOf(city, item)?.text ?? "";
  return citedQuote(city, item, text, lang);
}
