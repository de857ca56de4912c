import { QUESTIONS, STATEMENTS } from "@g40-inburgering/core";
import type { Site, View } from "@g40-inburgering/widgets/snippets";
import { pinnedSite } from "../embed/script/folders.js";
import { SITE_URL, VERSION } from "../embed/site.js";

/** Where snippets lead: the site as it will be hosted. */
export const site: Site = { url: SITE_URL };

/** The same, held to this version, with the hash of its script. */
export const pinned: Site = await pinnedSite().then(({ url, pinned: held }) => ({
  url,
  pinned: { version: VERSION, integrity: { "g40.js": held?.integrity["g40.js"] ?? "" } },
}));

/** Where a snippet's addresses lie, seen from a page of this site, so that it can be shown at work before it is hosted. */
export const nearby = (html: string, root: string): string => html.replaceAll(`${SITE_URL}/`, root);

const [statement] = STATEMENTS;
const question = QUESTIONS[4];

/** What the pages take as their example. */
export const exampleOf = (lang: View["lang"]): View => ({ element: "stance-chart", attributes: { statement }, lang });

export const quoteOf = (lang: View["lang"]): View => ({
  element: "quote",
  attributes: { city: "almelo", item: question },
  lang,
});
