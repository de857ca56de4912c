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

/** What a page of its own exists for: a city, one of its answers, or an item with all cities. */
export type View =
  | { readonly kind: "city"; readonly city: City }
  | { readonly kind: "answer"; readonly city: City; readonly item: Item }
  | { readonly kind: "item"; readonly item: Item };

export const LANGS: readonly Lang[] = ["nl", "en"];

export const isStatement = ({ kind }: Pick<Item, "kind">): boolean => kind === "statement";

/** Where a view lies under its language: `stad/almelo/needs/`. The slugs are the same in both languages. */
export function slugOf(view: View): string {
  if (view.kind === "city") return `stad/${view.city.id}/`;
  if (view.kind === "answer") return `stad/${view.city.id}/${view.item.id}/`;
  return `${isStatement(view.item) ? "stelling" : "vraag"}/${view.item.id}/`;
}

/** Where a page lies in the site, without a slash in front: `en/stad/almelo/`. */
export const pathOf = (view: View, lang: Lang): string => `${lang === "en" ? "en/" : ""}${slugOf(view)}`;

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
