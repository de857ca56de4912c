import {
  answerOf,
  type City,
  cite,
  getItem,
  type Lang,
  STATEMENTS,
  type StatementId,
  stanceOf,
  survey,
} from "@g40-inburgering/core";
import { frameAddress, imageAddress, pageAddress } from "@g40-inburgering/widgets/snippets";
import { SITE_URL } from "../site.js";
import { stanceText } from "./cards/city.js";
import { HEIGHT, WIDTH } from "./cards/drawing.js";
import { excerptOf } from "./cards/excerpt.js";
import { citationOf } from "./citation.js";
import { escapeHtml, typeset } from "./html.js";
import { countsOf, descriptionOf, headingOf } from "./shown.js";
import { embedded, type View } from "./view.js";
import { capital, month, words } from "./words.js";

/** What a frame takes at 600 px: where a host cannot resize it, most of it is seen. */
const FRAME = { width: 600, height: { city: 900, answer: 360, item: 720 } } as const;

const site = { url: SITE_URL };

/** How long an answer may be kept, in s. */
const CACHE_AGE = 86_400;

const common = (view: View, lang: Lang) => ({
  version: "1.0",
  provider_name: `${words[lang].survey} (g40-inburgering)`,
  provider_url: `${SITE_URL}/${lang === "en" ? "en/" : ""}`,
  author_name: citationOf(view, lang).author,
  author_url: pageAddress(embedded(view, lang), site),
  cache_age: CACHE_AGE,
});

/** A sentence that names city or count, who asked and when. */
const sentence = (view: View, lang: Lang) =>
  `${headingOf(view, lang).replace(/\.(”?)$/, "$1")} (${survey.collector}, ${month(lang)}).`;

/** Letters of a quotation that stands for an answer of many more. */
const MOST = 420;

const quoted = (text: string) => {
  const { text: words, after } = excerptOf(text, (excerpt) => excerpt.text.length <= MOST);
  return `“${words.replace(/\s+/g, " ")}”${after}`;
};

const stood = (city: City, statement: StatementId, lang: Lang) => {
  const row = stanceOf(city.id, statement);
  const wording = `“${getItem(statement).wording[lang]}”`;
  return row
    ? `${wording} ${capital(stanceText(city, statement, lang))}: “${row.quote.replace(/\s+/g, " ")}”`
    : wording;
};

/** What a view says without its frame: words of the city to the letter, or counts with their base; then whose they are. */
function saying(view: View, lang: Lang): readonly [text: string, source: string] {
  if (view.kind === "item") return [`${countsOf(view.item, lang)} ${words[lang].count}.`, sentence(view, lang)];
  const { city } = view;
  if (!city.responded) return [descriptionOf(view, lang), sentence(view, lang)];
  if (view.kind === "city") return [STATEMENTS.map((id) => stood(city, id, lang)).join(" "), sentence(view, lang)];
  const statement = STATEMENTS.find((id) => id === view.item.id);
  const text = (statement && stanceOf(city.id, statement)?.quote) ?? answerOf(city.id, view.item.id)?.text;
  return text ? [quoted(text), typeset(cite(city.id, view.item.id, lang))] : [words[lang].lost, sentence(view, lang)];
}

/**
 * The view as oEmbed asks for it. Of a provider it does not know WordPress keeps a quotation without attributes, links and
 * the empty frame after it, and no other tag; it hides the frame until that tells its height.
 */
export function oembedRich(view: View, lang: Lang): object {
  const shown = embedded(view, lang);
  const title = sentence(view, lang);
  const height = view.kind === "city" && !view.city.responded ? 260 : FRAME.height[view.kind];
  const [text, source] = saying(view, lang);
  const quotation = `<blockquote>${escapeHtml(text)} <a href="${escapeHtml(pageAddress(shown, site))}">${escapeHtml(source)}</a></blockquote>`;
  const frame = `<iframe src="${escapeHtml(frameAddress(shown, site))}" title="${escapeHtml(title)}" width="${FRAME.width}" height="${height}" frameborder="0"></iframe>`;
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
