import {
  type City,
  type CityId,
  cities,
  getCity,
  getItem,
  ITEMS,
  type Item,
  type ItemId,
  type Lang,
  QUESTIONS,
  STATEMENTS,
} from "@g40-inburgering/core";
import { type View as Embedded, pagePath } from "@g40-inburgering/widgets/snippets";

/** What a page of its own exists for: a city, one of its answers, or an item with all cities. */
export type View =
  | { readonly kind: "city"; readonly city: City }
  | { readonly kind: "answer"; readonly city: City; readonly item: Item }
  | { readonly kind: "item"; readonly item: Item };

export const LANGS: readonly Lang[] = ["nl", "en"];

export const isStatement = ({ kind }: Pick<Item, "kind">): boolean => kind === "statement";

/** What a page puts into an article: the element that shows its view. */
export function embedded(view: View, lang: Lang): Embedded {
  if (view.kind === "city") return { element: "city-card", attributes: { city: view.city.id }, lang };
  if (view.kind === "answer") return { element: "quote", attributes: { city: view.city.id, item: view.item.id }, lang };
  return isStatement(view.item)
    ? { element: "stance-chart", attributes: { statement: view.item.id }, lang }
    : { element: "theme-chart", attributes: { item: view.item.id }, lang };
}

/** Where a page lies in the site, without a slash in front: `en/stad/almelo/`. */
export const pathOf = (view: View, lang: Lang): string => pagePath(embedded(view, lang));

/** The way from a page to the root of the site: `../../`. */
export const rootOf = (path: string): string => "../".repeat(path.split("/").length - 1) || "./";

export const cityView = (id: CityId): View => ({ kind: "city", city: getCity(id) });
export const itemView = (id: ItemId): View => ({ kind: "item", item: getItem(id) });
export const answerView = (city: CityId, item: ItemId): View => ({
  kind: "answer",
  city: getCity(city),
  item: getItem(item),
});

/** Every view: 40 cities, seven answers of each that answered, five questions and two statements. */
export const views: readonly View[] = [
  ...cities.map(({ id }) => cityView(id)),
  ...cities.filter(({ responded }) => responded).flatMap(({ id }) => ITEMS.map((item) => answerView(id, item))),
  ...[...QUESTIONS, ...STATEMENTS].map(itemView),
];
