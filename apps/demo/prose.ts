import type { Lang } from "@g40-inburgering/core";
import { escapeHtml } from "@g40-inburgering/widgets/snippets";
import { inLang } from "./page.js";

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const list = (names: readonly string[], and: string): string =>
  names.length > 1 ? `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}` : names.join("");

/** Code to read, that the keyboard can scroll. */
export const code = (text: string): string => `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>`;

/** A line of text with its code between backticks. */
export const withCode = (text: string): string => escapeHtml(text).replace(/`([^`]+)`/g, "<code>$1</code>");

/** Code to take: named, with a button that copies it and says so. The button waits for its script. */
export function copied(name: string, text: string, lang: Lang): string {
  const t = inLang(lang);
  const label = escapeHtml(name);
  return `<div class="snippet" data-snippet="${label}"><p class="bar"><b>${label}</b><button type="button" data-copy>${t("Kopieer", "Copy")}<span class="hidden"> ${label}</span></button><span role="status"></span></p><pre tabindex="0" role="region" aria-label="${label}"><code>${escapeHtml(text)}</code></pre></div>`;
}
