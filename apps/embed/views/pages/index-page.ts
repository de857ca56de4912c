import { cities, getItem, ITEMS, type Lang } from "@g40-inburgering/core";
import { SITE_URL } from "../../site.js";
import type { Assets } from "../assets.js";
import { escapeHtml, typeset } from "../html.js";
import { labelOf, linkFrom } from "../sections/links.js";
import { pageWords } from "../sections/words.js";
import { cityView, itemView, rootOf } from "../view.js";
import { month, words } from "../words.js";
import { addressTags } from "./head.js";
import { indexPath, pageHtml } from "./layout.js";

/** The pages by name: every city, statement and question. */
export function listsHtml(root: string, lang: Lang): string {
  const w = pageWords[lang];
  const link = linkFrom(root, lang);
  const named = cities.map(
    ({ id, name, responded }) =>
      `<li>${link(cityView(id), typeset(name))}${responded ? "" : ` <span class="note">${w.absent}</span>`}</li>`,
  );
  const asked = ITEMS.map((id) => `<li>${link(itemView(id), labelOf(getItem(id), lang))}</li>`);
  return `<h2>${w.statements}, ${w.questions.toLowerCase()}</h2><ul class="columns-list">${asked.join("")}</ul><h2>${w.cities}</h2><ul class="columns-list">${named.join("")}</ul>`;
}

/** The list of all pages. */
export function indexHtml(lang: Lang, assets: Assets): string {
  const w = pageWords[lang];
  const root = rootOf(indexPath(lang));
  return pageHtml({
    lang,
    title: `${w.index} | ${words[lang].survey}, ${month(lang)}`,
    description: w.indexLead,
    root,
    head: addressTags((other) => `${SITE_URL}/${indexPath(other)}`, lang),
    other: `${root}${indexPath(lang === "nl" ? "en" : "nl")}`,
    body: `<h1>${escapeHtml(w.index)}</h1><p class="lead">${escapeHtml(w.indexLead)}</p>${listsHtml(root, lang)}`,
    assets,
  });
}
