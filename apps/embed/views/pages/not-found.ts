import { cities, items, type Lang } from "@g40-inburgering/core";
import { SITE_URL } from "../../site.js";
import type { Assets } from "../assets.js";
import { jsonInHtml, typeset } from "../html.js";
import type { Known } from "../nearest-page.js";
import { labelOf } from "../sections/links.js";
import { itemView, pathOf } from "../view.js";
import { listsHtml } from "./index-page.js";
import { pageHtml } from "./layout.js";

const LANG: Lang = "nl";

/** What an address may have meant. */
export const known: Known = {
  cities: cities.map(({ id, name, printedName, aliases, cbsCode, responded }) => [
    id,
    typeset(name),
    responded,
    ...new Set([name, ...(printedName ? [printedName] : []), ...aliases, cbsCode]),
  ]),
  items: items.map((item) => [
    item.id,
    pathOf(itemView(item.id), LANG),
    labelOf(item, "nl"),
    labelOf(item, "en"),
    item.label.nl,
    item.label.en,
  ]),
};

/** The page for an address that leads nowhere: it may be shown at any depth, so its links begin at the site's own root. */
export function notFoundHtml(assets: Assets): string {
  const root = `${new URL(SITE_URL).pathname.replace(/\/$/, "")}/`;
  return pageHtml({
    lang: LANG,
    title: "Deze pagina is er niet | Rondvraag inburgering",
    description: "Dit adres leidt nergens heen. Hier staan alle steden, stellingen en vragen.",
    root,
    head: `<meta name="robots" content="noindex">\n<script type="application/json" id="known">${jsonInHtml(known)}</script>\n<script type="module" src="${root}${assets.notFound}"></script>`,
    other: `${root}en/stad/`,
    body: `<h1>Deze pagina is er niet</h1>
<p class="lead">Dit adres leidt nergens heen. Hieronder staan alle steden, stellingen en vragen. <span lang="en">There is no page at this address; all cities, statements and questions are below.</span></p>
<div id="nearest" role="status"></div>
${listsHtml(root, LANG)}`,
    assets,
  });
}
