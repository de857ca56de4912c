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
import { nameOf } from "../html.js";
import { words } from "../words.js";
import { citedQuote, noAnswer } from "./city-card.js";

/** Which words of an answer are quoted. */
export interface Quoted {
  readonly city: CityId;
  readonly item: ItemId;
  /** Those this theme was coded from. */
  readonly raises?: ThemeId | undefined;
  /** These exact words, whatever else is asked. */
  readonly quote?: string | undefined;
}

/** A city's words without script: those asked for, those a theme or a stance rests on, or else the whole answer. */
export function quotation({ city, item, raises, quote }: Quoted, lang: Lang, source: string, address?: string): string {
  if (!getCity(city).responded) return noAnswer(city, lang, source);
  const [mention] = raises ? mentionsOf({ city, item, theme: raises }) : [];
  const statement = STATEMENTS.find((id) => id === item);
  const text =
    quote ?? mention?.quote ?? (statement && stanceOf(city, statement)?.quote) ?? answerOf(city, item)?.text ?? "";
  return text ? citedQuote(city, item, text, lang, address) : `<p>${nameOf(city)}: ${words[lang].lost}</p>${source}`;
}
