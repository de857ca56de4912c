import { getItem, type Lang, STATEMENTS } from "@g40-inburgering/core";
import type { Assets } from "../assets.js";
import { escapeHtml } from "../html.js";
import { labelOf, linkFrom } from "../sections/links.js";
import { pageWords } from "../sections/words.js";
import { itemView } from "../view.js";

/** A page as it is written, whatever it shows. */
export interface Page {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** The way to the root of the site. */
  readonly root: string;
  /** What the head holds besides. */
  readonly head: string;
  /** Address of the same page in the other language, relative. */
  readonly other: string;
  readonly body: string;
  readonly assets: Assets;
}

/** Address of the list of all pages, from the root. */
export const indexPath = (lang: Lang): string => (lang === "en" ? "en/stad/" : "stad/");

/** Address of the home page, from the root. */
const homePath = (lang: Lang) => (lang === "en" ? "en/" : "");

/** A whole page as HTML. */
export function pageHtml({ lang, title, description, root, head, other, body, assets }: Page): string {
  const w = pageWords[lang];
  const link = linkFrom(root, lang);
  const otherLang = lang === "nl" ? "en" : "nl";
  const statements = STATEMENTS.map((id) => link(itemView(id), labelOf(getItem(id), lang)));
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
${head}
<link rel="icon" href="data:,">
<link rel="preload" href="${root}${assets.font}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${root}${assets.style}">
<script type="module" src="${root}${assets.script}"></script>
</head>
<body>
<a class="skip" href="#main">${w.skip}</a>
<header class="masthead"><a class="home" href="${root}${homePath(lang)}">${w.home}</a><nav aria-label="${w.pages}"><a href="${root}${indexPath(lang)}">${w.cities}</a>${statements.join("")}<a href="${other}" lang="${otherLang}" hreflang="${otherLang}">${w.other}</a></nav></header>
<main id="main">
${body}
</main>
<footer class="colophon"><p>${escapeHtml(w.rights)}</p></footer>
</body>
</html>
`;
}
