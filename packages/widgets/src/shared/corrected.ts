import type { Correction, Lang } from "@g40-inburgering/core/types";
import type { html, TemplateResult } from "lit";

/** An element that shows what was corrected after publication. */
export interface Correctable extends HTMLElement {
  readonly corrections: readonly Correction[] | undefined;
}

const WORDS: Readonly<Record<Lang, { readonly corrected: string; readonly was: string; readonly locale: string }>> = {
  nl: { corrected: "Gecorrigeerd op", was: "was", locale: "nl-NL" },
  en: { corrected: "Corrected on", was: "was", locale: "en-GB" },
};

const dateText = (date: string, locale: string) =>
  new Date(date).toLocaleDateString(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** What was changed after publication, in the page that shows the old value. Fires `g40-correction`. */
export function corrected(host: Correctable, { html: h }: { readonly html: typeof html }, lang: Lang): TemplateResult {
  const { corrections = [] } = host;
  host.dispatchEvent(new CustomEvent("g40-correction", { detail: { corrections }, bubbles: true, composed: true }));
  const { corrected, was, locale } = WORDS[lang];
  return h`<div class="small" part="correction" role="note">${corrections.map(
    ({ date, row, field, before, after, reason }) =>
      h`<p>${corrected} ${dateText(date, locale)}: ${row}, ${field} ${after} (${was} ${before}). ${reason}</p>`,
  )}</div>`;
}
