import { formatCitation, type Lang, survey } from "@g40-inburgering/core";
import {
  elementSnippet,
  fragmentSnippet,
  frameSnippet,
  imageSnippet,
  linkSnippet,
  pageAddress,
  type SnippetOptions,
} from "@g40-inburgering/widgets/snippets";
import { SITE_URL } from "../../site.js";
import { citationOf } from "../citation.js";
import { escapeHtml } from "../html.js";
import { embedded, type View } from "../view.js";
import { pageWords } from "./words.js";

const options: SnippetOptions = { site: { url: SITE_URL } };

const codeHtml = (text: string, label: string) =>
  `<pre tabindex="0" role="region" aria-label="${escapeHtml(label)}"><code>${escapeHtml(text)}</code></pre>`;

/** What a newsroom pastes, in each form, from the least that a system keeps to the most. */
export function embedHtml(view: View, lang: Lang): string {
  const { embed, embedLead, forms } = pageWords[lang];
  const shown = embedded(view, lang);
  const texts: readonly (readonly [keyof typeof forms, string])[] = [
    ["link", pageAddress(shown, options.site)],
    ["element", elementSnippet(shown, options)],
    ["frame", frameSnippet(shown, options, true)],
    ["fragment", fragmentSnippet(shown, options)],
    ["image", imageSnippet(shown, options)],
  ];
  const each = texts.map(
    ([form, text], at) =>
      `<details class="form"${at === 0 ? " open" : ""}><summary>${forms[form]}</summary>${codeHtml(text, forms[form])}</details>`,
  );
  return `<section aria-labelledby="in-artikel"><h2 id="in-artikel">${embed}</h2><p>${embedLead}</p>${each.join("")}<p class="note">${linkSnippet(shown, options).replace(/^<p>|<\/p>$/g, "")}</p></section>`;
}

const linksHtml = (files: Readonly<Record<string, string>>) =>
  Object.entries(files)
    .map(([name, label]) => `<li><a href="${name}">${label}</a></li>`)
    .join("");

/** How the page is cited, and what it shows as files. */
export function filesHtml(view: View, lang: Lang, root: string): string {
  const { cite, download, files, citations, whole } = pageWords[lang];
  const text = formatCitation(citationOf(view, lang), "text", lang);
  return `<section aria-labelledby="citeren"><h2 id="citeren">${cite}</h2><p>${escapeHtml(text)}</p><ul class="inline">${linksHtml(citations)}</ul></section>
<section aria-labelledby="bestanden"><h2 id="bestanden">${download}</h2><ul class="inline">${linksHtml(files)}<li><a href="${root}data/${survey.dataVersion}/">${whole}</a></li></ul></section>`;
}
