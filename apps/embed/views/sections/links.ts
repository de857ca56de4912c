import { type City, cities, getItem, ITEMS, type Item, type Lang } from "@g40-inburgering/core";
import { escapeHtml, typeset } from "../html.js";
import { answerView, cityView, itemView, pathOf, type View } from "../view.js";
import { inside, onItem } from "../words.js";
import { pageWords } from "./words.js";

/** Writes a link from one page to another, by the way to the root. */
export type LinkTo = (view: View, text: string) => string;

export const linkFrom =
  (root: string, lang: Lang): LinkTo =>
  (view, text) =>
    `<a href="${root}${pathOf(view, lang)}">${escapeHtml(text)}</a>`;

const list = (title: string, links: readonly string[]) =>
  links.length > 0
    ? `<div><h3>${escapeHtml(title)}</h3><ul>${links.map((link) => `<li>${link}</li>`).join("")}</ul></div>`
    : "";

/** A label with its kind: "Stelling: Integratie gaat goed". */
export const labelOf = (item: Item, lang: Lang): string =>
  item.kind === "statement"
    ? `${{ nl: "Stelling", en: "Statement" }[lang]}: ${inside(item.label[lang])}`
    : item.label[lang];

const beside = <Value>(values: readonly Value[], at: number): readonly [Value | undefined, Value | undefined] => [
  values[at - 1],
  values[at + 1],
];

function cityLinks(city: City, lang: Lang, link: LinkTo): string[] {
  const { previous, next, sameProvince, around } = pageWords[lang];
  const to = (other: City) => link(cityView(other.id), typeset(other.name));
  const [before, after] = beside(
    cities,
    cities.findIndex(({ id }) => id === city.id),
  );
  const near = cities.filter(({ provinceCode, id }) => provinceCode === city.provinceCode && id !== city.id);
  return [
    list(around, [before ? `${previous}: ${to(before)}` : "", after ? `${next}: ${to(after)}` : ""].filter(Boolean)),
    list(sameProvince(city.province), near.map(to)),
    list(
      pageWords[lang].ofItem,
      ITEMS.map((item) => link(itemView(item), labelOf(getItem(item), lang))),
    ),
  ];
}

function answerLinks(city: City, item: Item, lang: Lang, link: LinkTo): string[] {
  const { previous, next, ofCity, ofItem, here } = pageWords[lang];
  const name = typeset(city.name);
  const answering = cities.filter(({ responded }) => responded);
  const to = (other: City) => link(answerView(other.id, item.id), `${typeset(other.name)} ${onItem(item, lang)}`);
  const [before, after] = beside(
    answering,
    answering.findIndex(({ id }) => id === city.id),
  );
  return [
    list(here, [
      link(cityView(city.id), ofCity(name)),
      link(itemView(item.id), ofItem),
      ...[before ? `${previous}: ${to(before)}` : "", after ? `${next}: ${to(after)}` : ""].filter(Boolean),
    ]),
    list(
      ofCity(name),
      ITEMS.filter((id) => id !== item.id).map((id) => link(answerView(city.id, id), labelOf(getItem(id), lang))),
    ),
  ];
}

/** Where a reader may go from a page. */
export function linksHtml(view: View, lang: Lang, link: LinkTo): string {
  const { more, others } = pageWords[lang];
  const lists =
    view.kind === "city"
      ? cityLinks(view.city, lang, link)
      : view.kind === "answer"
        ? answerLinks(view.city, view.item, lang, link)
        : [
            list(
              others,
              ITEMS.filter((id) => id !== view.item.id).map((id) => link(itemView(id), labelOf(getItem(id), lang))),
            ),
          ];
  return `<nav class="further" aria-labelledby="verder"><h2 id="verder">${more}</h2>${lists.join("")}</nav>`;
}
