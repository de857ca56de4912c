import type { Block, ListItem, TableBlock } from "@g40-inburgering/core";
import { escapeHtml } from "../html.js";

const isNumeric = (cell: string) => /^[\d.,%–-]+$/.test(cell);

const itemHtml = (entry: ListItem): string =>
  typeof entry === "string"
    ? `<li>${escapeHtml(entry)}</li>`
    : `<li>${escapeHtml(entry.text)}<ul>${entry.items.map((inner) => `<li>${escapeHtml(inner)}</li>`).join("")}</ul></li>`;

const headingHtml = (text: string, scope: "col" | "row") =>
  text ? `<th scope="${scope}">${escapeHtml(text)}</th>` : "<td></td>";

function tableHtml({ head, rows }: TableBlock, label: string): string {
  const columns =
    head.length > 0 ? `<thead><tr>${head.map((text) => headingHtml(text, "col")).join("")}</tr></thead>` : "";
  const body = rows
    .map(
      ([first = "", ...rest]) =>
        `<tr>${headingHtml(first, "row")}${rest.map((text) => `<td${isNumeric(text) ? ' class="numeric"' : ""}>${escapeHtml(text)}</td>`).join("")}</tr>`,
    )
    .join("");
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(label)}"><table>${columns}<tbody>${body}</tbody></table></div>`;
}

/**
 * An answer's blocks as HTML.
 * @param label what a table in the answer is called
 */
export const blocksHtml = (blocks: readonly Block[], label: string): string =>
  blocks
    .map((block) => {
      if (block.kind === "paragraph") return `<p>${escapeHtml(block.text).replaceAll("\n", "<br>")}</p>`;
      if (block.kind === "table") return tableHtml(block, label);
      const items = block.items.map(itemHtml).join("");
      return block.start === undefined ? `<ul>${items}</ul>` : `<ol start="${block.start}">${items}</ol>`;
    })
    .join("");
