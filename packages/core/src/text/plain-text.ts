import type { Block, ListItem } from "../types.js";

const itemLines = (item: ListItem, number: string): string[] =>
  typeof item === "string" ? [number + item] : [number + item.text, ...item.items];

function blockText(block: Block): string {
  if (block.kind === "paragraph") return block.text;
  if (block.kind === "list") {
    const { start, items } = block;
    return items.flatMap((item, index) => itemLines(item, start === undefined ? "" : `${start + index}. `)).join("\n");
  }
  const rows = block.head.length > 0 ? [block.head, ...block.rows] : block.rows;
  return rows.map((row) => row.join("\t")).join("\n");
}

/**
 * The text of an answer, drawn from its blocks: blocks apart by an empty line, one line per list item and table row,
 * table cells apart by a tab. Bullets are layout and left out; printed numbers are the city's words and stay.
 */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join("\n\n");
}
