import type { Block, ListItem, TableBlock } from "@g40-inburgering/core/types";
import { html, nothing, type TemplateResult } from "lit";

const isNumeric = (cell: string) => /^[\d.,%–-]+$/.test(cell);

const item = (entry: ListItem): TemplateResult =>
  typeof entry === "string"
    ? html`<li>${entry}</li>`
    : html`<li>${entry.text}<ul>${entry.items.map((inner) => html`<li>${inner}</li>`)}</ul></li>`;

const cell = (text: string) => html`<td class=${isNumeric(text) ? "numeric" : nothing}>${text}</td>`;

function table({ head, rows }: TableBlock, label: string): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${label}><table>
    ${head.length > 0 ? html`<thead><tr>${head.map((text) => (text ? html`<th scope="col">${text}</th>` : html`<td></td>`))}</tr></thead>` : nothing}
    <tbody>${rows.map(([first = "", ...rest]) => html`<tr>${first ? html`<th scope="row">${first}</th>` : html`<td></td>`}${rest.map(cell)}</tr>`)}</tbody>
  </table></div>`;
}

/** An answer's blocks as markup: plain strings only, so nothing a city wrote is ever read as HTML. */
export function drawBlocks(blocks: readonly Block[], label: string): TemplateResult[] {
  return blocks.map((block) => {
    if (block.kind === "paragraph") return html`<p>${block.text}</p>`;
    if (block.kind === "table") return table(block, label);
    const items = block.items.map(item);
    return block.start === undefined ? html`<ul>${items}</ul>` : html`<ol start=${block.start}>${items}</ol>`;
  });
}
