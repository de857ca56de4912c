import type { Answer, Item, Lang, Note } from "@g40-inburgering/core/types";
import type { CSSResult, css, html, TemplateResult } from "lit";
import { adopt } from "../shared/adopt.js";
import { blockStyles } from "../shared/block-styles.js";
import { drawBlocks, drawMarked } from "../shared/blocks.js";
import { quotationWords } from "../translations/quotation.js";
import { wholeStyles } from "./whole-styles.js";

/** What the element hands over, because sharing these modules would split its first download in two. */
export interface Shared {
  readonly html: typeof html;
  readonly css: typeof css;
}

let sheets: readonly CSSResult[] | undefined;

/** Gives the element the styles of what loads later. */
export function adoptStyles(host: HTMLElement, css: Shared["css"]): void {
  sheets ??= [blockStyles(css), wholeStyles(css)];
  adopt(host, ...sheets);
}

/** A whole answer, with what is odd about it; with a quote in it marked. */
export function drawWhole(
  html: Shared["html"],
  { blocks }: Answer,
  notes: readonly Note[],
  item: Item,
  lang: Lang,
  quote?: string,
): TemplateResult {
  const odd = notes.filter((note) => note.item === item.id && note.kind !== "definition");
  return html`<blockquote class="whole" part="quote" lang="nl">${drawBlocks(html, blocks, item.label[lang], drawMarked(html, quote))}</blockquote>
    ${odd.map((note) => html`<p class="small note">${quotationWords[lang].note}: ${note.text[lang]}</p>`)}`;
}
