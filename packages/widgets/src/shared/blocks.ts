import type { Block, ListItem, TableBlock } from "@g40-inburgering/core/types";
import type { html, TemplateResult } from "lit";

type Html = typeof html;
type Drawn = TemplateResult | string;

/** Draws plain text, with a quote in it marked. */
export type DrawText = (text: string) => Drawn;

const isNumeric = (cell: string) => /^[\d.,%–-]+$/.test(cell);

const drawItem = (html: Html, entry: ListItem, draw: DrawText): TemplateResult =>
  typeof entry === "string"
    ? html`<li>${draw(entry)}</li>`
    : html`<li>${draw(entry.text)}<ul>${entry.items.map((inner) => html`<li>${draw(inner)}</li>`)}</ul></li>`;

function drawTable(html: Html, { head, rows }: TableBlock, label: string, draw: DrawText): TemplateResult {
  const heading = (text: string, scope: "col" | "row") =>
    text ? html`<th scope=${scope}>${draw(text)}</th>` : html`<td></td>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${label}><table>
    ${head.length > 0 ? html`<thead><tr>${head.map((text) => heading(text, "col"))}</tr></thead>` : ""}
    <tbody>${rows.map(
      ([first = "", ...rest]) =>
        html`<tr>${heading(first, "row")}${rest.map((text) => html`<td class=${isNumeric(text) ? "numeric" : ""}>${draw(text)}</td>`)}</tr>`,
    )}</tbody>
  </table></div>`;
}

/**
 * An answer's blocks as markup: plain strings only, so nothing a city wrote is ever read as HTML.
 * @param label what a table in the answer is called
 */
export function drawBlocks(html: Html, blocks: readonly Block[], label: string, draw: DrawText): TemplateResult[] {
  return blocks.map((block) => {
    if (block.kind === "paragraph") return html`<p>${draw(block.text)}</p>`;
    if (block.kind === "table") return drawTable(html, block, label, draw);
    const items = block.items.map((item) => drawItem(html, item, draw));
    return block.start === undefined ? html`<ul>${items}</ul>` : html`<ol start=${block.start}>${items}</ol>`;
  });
}

/** Marks a quote in the text that holds it; text without it stays as it is. */
export function drawMarked(html: Html, quote: string | undefined): DrawText {
  return (text) => {
    const start = quote ? text.indexOf(quote) : -1;
    if (!quote || start === -1) return text;
    return html`${text.slice(0, start)}<mark>${quote}</mark>${text.slice(start + quote.length)}`;
  };
}
