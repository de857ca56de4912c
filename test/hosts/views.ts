import { type City, getCity, getItem, type ItemId } from "@g40-inburgering/core";
import type { View } from "@g40-inburgering/widgets/snippets";

const LANGS = ["nl", "en"] as const;

/** What newsrooms paste most: a city, a quotation, the two kinds of chart. And one of each that could go wrong. */
export const VIEWS: readonly View[] = LANGS.flatMap((lang): readonly View[] => [
  { element: "city-card", attributes: { city: "almelo" }, lang },
  { element: "city-card", attributes: { city: "s-hertogenbosch" }, lang },
  { element: "quote", attributes: { city: "almelo", item: "integration-going-well" }, lang },
  { element: "quote", attributes: { city: "gouda", item: "needs" }, lang },
  { element: "stance-chart", attributes: { statement: "integration-going-well" }, lang },
  { element: "city-map", attributes: { statement: "sufficient-instruments" }, lang },
  { element: "city-map", attributes: { measure: "housed" }, lang },
  { element: "theme-chart", attributes: { item: "needs" }, lang },
]);

/** How a test names a view. */
export const nameOf = ({ element, attributes, lang }: View): string =>
  [element, ...Object.values(attributes), lang].join(" ");

/** The city that is quoted, where a view quotes one. */
export const cityIn = ({ attributes: { city } }: View): City | undefined => (city ? getCity(city as never) : undefined);

export const itemIn = ({ attributes: { item } }: View) => (item ? getItem(item as ItemId) : undefined);
