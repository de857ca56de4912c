import { escapeHtml } from "@g40-inburgering/widgets/snippets";

/** Cells with more text than this are given room: the table scrolls instead. */
const LONG = 80;

/** A cell, whose opening tag makes room for a long text. */
export const cellTag = (text: string): string => (text.length > LONG ? '<td class="long">' : "<td>");

/** A table whose first column names its rows; wide ones scroll within themselves. Cells are HTML. */
export const tableHtml = (name: string, head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(name)}"><table><thead><tr>${head
    .map((cell) => `<th scope="col">${cell}</th>`)
    .join("")}</tr></thead><tbody>${rows
    .map(
      ([first = "", ...others]) =>
        `<tr><th scope="row">${first}</th>${others.map((cell) => `${cellTag(cell)}${cell}</td>`).join("")}</tr>`,
    )
    .join("")}</tbody></table></div>`;
