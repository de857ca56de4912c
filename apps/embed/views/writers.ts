import { resolve } from "node:path";
import type { Lang } from "@g40-inburgering/core";
import type { SiteFile, Writer } from "../writer.js";
import { type Assets, makeAssets } from "./assets.js";
import { cardOf } from "./cards/card.js";
import { cardSvg } from "./cards/drawing.js";
import { Draughtsman } from "./cards/png.js";
import { citationFiles } from "./citation.js";
import { dataCsv, dataJson } from "./data.js";
import { oembedPhoto, oembedRich } from "./oembed.js";
import { openData } from "./open-data.js";
import { indexHtml } from "./pages/index-page.js";
import { indexPath } from "./pages/layout.js";
import { notFoundHtml } from "./pages/not-found.js";
import { viewHtml } from "./pages/view-page.js";
import { robots, sitemap } from "./sitemap.js";
import { LANGS, pathOf, type View, views } from "./view.js";

const draughtsman = new Draughtsman(resolve(import.meta.dirname, "../../../node_modules/.cache/g40-cards"));

const json = (value: object) => `${JSON.stringify(value)}\n`;

/** A view's page and the files beside it. */
async function filesOf(view: View, lang: Lang, assets: Assets): Promise<SiteFile[]> {
  const card = cardOf(view, lang);
  const svg = cardSvg(card, lang);
  const png = draughtsman.png(svg);
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ["index.html", await viewHtml(view, lang, card.alt, assets)],
    ["data.json", dataJson(view, lang)],
    ["data.csv", dataCsv(view, lang)],
    ...citationFiles(view, lang),
    ["oembed.json", json(oembedRich(view, lang))],
    ["oembed-photo.json", json(oembedPhoto(view, lang, card.alt))],
    ["kaart.svg", svg],
    ["kaart.png", await png],
  ];
  return files.map(([name, contents]) => ({ path: `${pathOf(view, lang)}${name}`, contents }));
}

/** So many views at a time that one waits for its picture while the next is written. */
const AT_ONCE = 6;

async function* pages(assets: Assets): AsyncGenerator<SiteFile> {
  const wanted = views.flatMap((view) => LANGS.map((lang) => [view, lang] as const));
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const batch = wanted.slice(at, at + AT_ONCE);
    const files = await Promise.all(batch.map(([view, lang]) => filesOf(view, lang, assets)));
    yield* files.flat();
  }
}

async function* all(): AsyncGenerator<SiteFile> {
  const { assets, files } = await makeAssets();
  yield* files;
  yield* pages(assets);
  for (const lang of LANGS) yield { path: `${indexPath(lang)}index.html`, contents: indexHtml(lang, assets) };
  yield { path: "404.html", contents: notFoundHtml(assets) };
  yield { path: "sitemap.xml", contents: sitemap() };
  yield { path: "robots.txt", contents: robots() };
  yield* openData(assets);
}

/** What is written for each view: its pages and the files beside them; and the lists, the dataset and the page for what is not there. */
export const viewWriters: Readonly<Record<string, Writer>> = { views: all };
