import {
  type CityId,
  findCity,
  type ItemId,
  type Lang,
  type MeasureId,
  STATEMENTS,
  type StatementId,
  type ThemeId,
} from "@g40-inburgering/core";
import { cityQuotes } from "./city-card.js";
import { crosstabTable, figureTable, themeCities, themeTable } from "./counts-table.js";
import { attributes } from "./html.js";
import { quotation } from "./quote.js";
import { stanceTable } from "./stance-chart.js";
import { words } from "./words.js";

export type Attributes = Readonly<Record<string, string>>;

/** What stands in each element until it is drawn, from its own attributes. */
const FALLBACKS: Readonly<Record<string, (values: Attributes, lang: Lang) => string>> = {
  "g40-stance-chart": ({ statement }, lang) => stanceTable((statement ?? STATEMENTS[0]) as StatementId, lang),
  "g40-city-card": ({ city = "" }, lang) => cityQuotes((findCity(city)?.id ?? city) as CityId, lang),
  "g40-quote": ({ city = "", item = STATEMENTS[0], raises, quote }, lang) =>
    quotation((findCity(city)?.id ?? city) as CityId, item as ItemId, lang, raises as ThemeId | undefined, quote),
  "g40-city-map": ({ statement, measure, raises }, lang) =>
    measure
      ? figureTable(measure as MeasureId, lang)
      : raises
        ? themeCities(raises as ThemeId, lang)
        : stanceTable((statement ?? STATEMENTS[0]) as StatementId, lang),
  "g40-crosstab": (_, lang) => crosstabTable(lang),
  "g40-theme-chart": ({ item }, lang) => themeTable(lang, item as ItemId | undefined),
  "g40-figure-chart": ({ measure }, lang) => figureTable((measure ?? "housed") as MeasureId, lang),
  "g40-explorer": (_, lang) => `<p>${words[lang].answers}</p>`,
};

/** An element as a page writes it, with its fallback content; `fallback` instead, where the page has better. */
export function elementHtml(tag: string, values: Attributes, lang: Lang, fallback?: string): string {
  const content = fallback ?? FALLBACKS[tag]?.(values, lang) ?? "";
  return `<${tag}${attributes(values)}>${content}</${tag}>`;
}

/** The chart as a page writes it: fallback content inside. */
export const chartHtml = (statement: StatementId, lang: Lang, more: Attributes = {}): string =>
  elementHtml("g40-stance-chart", { statement, ...more }, lang);

/** The card as a page writes it: fallback content inside. */
export const cardHtml = (city: CityId, lang: Lang, more: Attributes = {}): string =>
  elementHtml("g40-city-card", { city, ...more }, lang);
