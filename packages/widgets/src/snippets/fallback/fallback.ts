import {
  type CityId,
  findCity,
  type ItemId,
  type Lang,
  type MeasureId,
  STATEMENTS,
  type ThemeId,
} from "@g40-inburgering/core";
import { pageAddress, type Site } from "../addresses.js";
import { type Attributes, cityOf, type ElementName, statementOf, type View } from "../view.js";
import { sourceLine, words } from "../words.js";
import { cityQuotes } from "./city-card.js";
import { crosstabTable, figureTable, themeCities, themeTable } from "./counts-table.js";
import { quotation } from "./quote.js";
import { stanceTable } from "./stance-chart.js";

/** What a fallback is written from: the attributes, and the last line, which names the source. */
interface Written {
  readonly view: View;
  readonly values: Attributes;
  readonly lang: Lang;
  readonly source: string;
  /** Address of the page of one of the view's answers; none where a page writes its own fallback. */
  readonly address: (item: ItemId) => string | undefined;
}

const stances = ({ view, lang, source }: Written) => stanceTable(statementOf(view), lang, source);

const FALLBACKS: Readonly<Record<ElementName, (written: Written) => string>> = {
  "stance-chart": stances,
  "city-card": ({ view, lang, address, source }) => cityQuotes(cityOf(view) as CityId, lang, address, source),
  quote: ({ view, values, lang, address, source }) => {
    const { item = STATEMENTS[0], raises, quote } = values;
    const city = cityOf(view) as CityId;
    const words = { city, item: item as ItemId, raises: raises as ThemeId | undefined, quote };
    return quotation(words, lang, source, address(item as ItemId));
  },
  "city-map": (written) => {
    const { values, lang, source } = written;
    if (values.measure) return figureTable(values.measure as MeasureId, lang, source);
    return values.raises ? themeCities(values.raises as ThemeId, lang, source) : stances(written);
  },
  crosstab: ({ lang, source }) => crosstabTable(lang, source),
  "theme-chart": ({ values, lang, source }) => themeTable(lang, source, values.item as ItemId | undefined),
  "figure-chart": ({ values, lang, source }) => figureTable((values.measure ?? "housed") as MeasureId, lang, source),
  explorer: ({ lang, source }) => `<p>${words[lang].answers}</p>${source}`,
};

/**
 * What stands in an element until it is drawn, and wherever it is not: a quotation or a table, with whose it is, when, and
 * where it stands. Links lead to the pages of the site, where one is given. One line of HTML, never empty.
 * @throws {UnknownIdError} where the view names a city, theme or measure there is none of
 */
export function fallbackOf(view: View, site?: Site): string {
  const { element, attributes, lang } = view;
  const address = (item: ItemId) =>
    site && findCity(attributes.city ?? "")
      ? pageAddress({ element: "quote", attributes: { city: attributes.city ?? "", item }, lang }, site)
      : undefined;
  const source = sourceLine(lang, site && pageAddress(view, site));
  return FALLBACKS[element]({ view, values: attributes, lang, source, address });
}
