import { type Lang, survey } from "@g40-inburgering/core";
import { frameAddress, imageAddress, pageAddress } from "@g40-inburgering/widgets/snippets";
import { SITE_URL } from "../site.js";
import { HEIGHT, WIDTH } from "./cards/drawing.js";
import { escapeHtml } from "./html.js";
import { descriptionOf, headingOf } from "./shown.js";
import { embedded, type View } from "./view.js";
import { month, words } from "./words.js";

/** What a frame takes at 600 px: where a host cannot resize it, most of it is seen. */
const FRAME = { width: 600, height: { city: 900, answer: 360, item: 720 } } as const;

const site = { url: SITE_URL };

/** How long an answer may be kept, in s. */
const CACHE_AGE = 86_400;

const common = (view: View, lang: Lang) => ({
  version: "1.0",
  provider_name: `${words[lang].survey} (g40-inburgering)`,
  provider_url: `${SITE_URL}/${lang === "en" ? "english.html" : ""}`,
  author_name: view.kind === "item" ? "g40-inburgering" : view.city.name,
  author_url: pageAddress(embedded(view, lang), site),
  cache_age: CACHE_AGE,
});

/** A sentence that names city or count, who asked and when. */
const sentence = (view: View, lang: Lang) =>
  `${headingOf(view, lang).replace(/[.?!](”?)$/, "$1")} (${survey.collector}, ${month(lang)}).`;

/**
 * The view as oEmbed asks for it. WordPress keeps a quotation without attributes and without its paragraphs (hence the space), and the empty frame after it, which it
 * hides until the frame tells its height.
 */
export function oembedRich(view: View, lang: Lang): object {
  const shown = embedded(view, lang);
  const title = sentence(view, lang);
  const height = view.kind === "city" && !view.city.responded ? 260 : FRAME.height[view.kind];
  const page = pageAddress(shown, site);
  const quotation = `<blockquote><p>${escapeHtml(descriptionOf(view, lang))}</p> <p><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></p></blockquote>`;
  const frame = `<iframe src="${escapeHtml(frameAddress(shown, site))}" title="${escapeHtml(title)}" width="${FRAME.width}" height="${height}"></iframe>`;
  return {
    ...common(view, lang),
    type: "rich",
    title,
    html: quotation + frame,
    width: FRAME.width,
    height,
    thumbnail_url: imageAddress(shown, site),
    thumbnail_width: WIDTH,
    thumbnail_height: HEIGHT,
  };
}

/** The picture as oEmbed asks for it: its title says in words what it shows. */
export const oembedPhoto = (view: View, lang: Lang, alt: string): object => ({
  ...common(view, lang),
  type: "photo",
  title: alt,
  url: imageAddress(embedded(view, lang), site),
  width: WIDTH,
  height: HEIGHT,
});
