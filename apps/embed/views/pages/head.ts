import { type Lang, survey } from "@g40-inburgering/core";
import { imageAddress, oembedAddress, pageAddress } from "@g40-inburgering/widgets/snippets";
import { SITE_URL } from "../../site.js";
import { HEIGHT, WIDTH } from "../cards/drawing.js";
import { escapeHtml, jsonInHtml } from "../html.js";
import { jsonLd } from "../json-ld.js";
import { descriptionOf, headingOf, titleOf } from "../shown.js";
import { embedded, LANGS, type View } from "../view.js";

const site = { url: SITE_URL };
const LOCALES: Readonly<Record<Lang, string>> = { nl: "nl_NL", en: "en_GB" };

const meta = (key: "name" | "property", name: string, content: string | number) =>
  `<meta ${key}="${name}" content="${escapeHtml(String(content))}">`;

const alternate = (type: string, href: string, title: string) =>
  `<link rel="alternate" type="${type}" href="${escapeHtml(href)}" title="${escapeHtml(title)}">`;

/** Language, canonical address and its twin in the other language. */
export function addressTags(address: (lang: Lang) => string, lang: Lang): string {
  const twins = LANGS.map((other) => `<link rel="alternate" hreflang="${other}" href="${escapeHtml(address(other))}">`);
  return [
    `<link rel="canonical" href="${escapeHtml(address(lang))}">`,
    ...twins,
    `<link rel="alternate" hreflang="x-default" href="${escapeHtml(address("nl"))}">`,
  ].join("\n");
}

/** What those who find, preview and embed a view read: oEmbed first, because WordPress reads no further than 150 KB. */
export function headOf(view: View, lang: Lang, alt: string): string {
  const shown = embedded(view, lang);
  const address = pageAddress(shown, site);
  const title = titleOf(view, lang);
  const description = descriptionOf(view, lang);
  const image = imageAddress(shown, site);
  return [
    addressTags((other) => pageAddress(embedded(view, other), site), lang),
    alternate("application/json+oembed", oembedAddress(shown, site), title),
    alternate("application/json+oembed", `${address}oembed-photo.json`, alt),
    alternate("application/json", `${address}data.json`, `${title}, JSON`),
    alternate("text/csv", `${address}data.csv`, `${title}, CSV`),
    meta("property", "og:type", "article"),
    meta("property", "og:site_name", survey.title[lang]),
    meta("property", "og:title", headingOf(view, lang)),
    meta("property", "og:description", description),
    meta("property", "og:url", address),
    meta("property", "og:locale", LOCALES[lang]),
    meta("property", "og:locale:alternate", LOCALES[lang === "nl" ? "en" : "nl"]),
    meta("property", "og:image", image),
    meta("property", "og:image:type", "image/png"),
    meta("property", "og:image:width", WIDTH),
    meta("property", "og:image:height", HEIGHT),
    meta("property", "og:image:alt", alt),
    meta("name", "twitter:card", "summary_large_image"),
    meta("name", "twitter:title", headingOf(view, lang)),
    meta("name", "twitter:description", description),
    meta("name", "twitter:image", image),
    meta("name", "twitter:image:alt", alt),
    `<script type="application/ld+json">${jsonInHtml(jsonLd(view, lang, alt))}</script>`,
  ].join("\n");
}
