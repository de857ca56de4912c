import { createHash } from "node:crypto";
import { escapeHtml, fallbackOf, pageAddress, titleOf, type View } from "@g40-inburgering/widgets/snippets";
import { renderElement } from "@g40-inburgering/widgets/ssr";
import { SITE_URL } from "../site.js";
import type { Inlined } from "./data.js";
import { inlineJson } from "./inline-json.js";

/** What a frame runs: the same for every frame of an element. */
export interface FrameScripts {
  readonly before: string;
  readonly frame: string;
  readonly isPinned: boolean;
}

const WORDS = {
  nl: { page: "Deze gegevens op een eigen pagina", data: "Downloaden kan in dit venster niet. De gegevens staan op" },
  en: { page: "These data on a page of their own", data: "This window cannot download. The data are at" },
} as const;

const CSS =
  ":root{color-scheme:light;font:100%/1.4 system-ui,sans-serif}:root[data-thema=donker]{color-scheme:dark}:root[data-thema=auto]{color-scheme:light dark}body{margin:0;color:CanvasText}main>div{padding:1px 4px 4px;--_far:visible}:root[data-wordpress] main{max-height:100vh;overflow:auto}main>div>p{margin:.25em 0 0;font-size:.8125em;overflow-wrap:anywhere}main>div>p>a{display:inline-block;padding:3px 0;color:inherit}";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Nothing comes from anywhere, but for the corrections of a frame that is held to a version. */
const policyOf = ({ before, frame, isPinned }: FrameScripts) =>
  [
    "default-src 'none'",
    `script-src ${hashOf(before)} ${hashOf(frame)}${isPinned ? " 'self'" : ""}`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ].join("; ");

/** A frame as a page that needs nothing else: readable before any script, and without. */
export async function framePage(view: View, data: Inlined, scripts: FrameScripts): Promise<string> {
  const { element, attributes, lang } = view;
  const site = { url: SITE_URL };
  const page = pageAddress(view, site);
  const drawn = await renderElement(
    `g40-${element}`,
    { ...attributes, lang, "heading-level": "2" },
    fallbackOf(view, site),
  );
  const { page: words, data: elsewhere } = WORDS[lang];
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyOf(scripts))}">`,
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(titleOf(view))}</title>`,
    `<link rel="canonical" href="${escapeHtml(page)}">`,
    '<link rel="icon" href="data:,">',
    '<base target="_blank">',
    `<style>${CSS}</style>`,
  ];
  const body = [
    `<main><div>${drawn}<p><a href="${escapeHtml(page)}" rel="noopener">${words}</a></p>`,
    `<p role="status" data-text="${escapeHtml(`${elsewhere} ${page}`)}"></p></div></main>`,
    `<script>${scripts.before}</script>`,
    `<script type="application/json">${inlineJson(data)}</script>`,
    `<script type="module">${scripts.frame}</script>`,
  ];
  return `<!doctype html>\n<html lang="${lang}">\n<head>\n${head.join("\n")}\n</head>\n<body>\n${body.join("\n")}\n</body>\n</html>\n`;
}
