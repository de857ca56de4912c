import type { Block, ListItem } from "../src/types.js";

/** Where a readable answer and the marked text part: some characters around the first difference. */
export interface Difference {
  /** Half-open offset in the marked text of the cell where the difference starts. */
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
}

const ITEM = "\u0000";
/** Bullets as they came out of the PDF: real bullets, hyphens, dashes, private-use glyphs, `@` and a lone `o`. */
const BULLET = /^(?:[\uf02d\uf0b7]\s*•|[•@\-–\uf02d\uf0b7]|o(?=\s))/;
const isBlank = (character: string) => /\s/.test(character);

const itemTokens = (item: ListItem, number: string): string =>
  typeof item === "string"
    ? (number || ITEM) + item
    : (number || ITEM) + item.text + item.items.map((inner) => ITEM + inner).join("");

function tokens(block: Block): string {
  if (block.kind === "paragraph") return block.text;
  if (block.kind === "table") return [...block.head, ...block.rows.flat()].join("");
  return block.items
    .map((item, index) => itemTokens(item, block.start === undefined ? "" : `${block.start + index}.`))
    .join("");
}

/**
 * Compares a readable answer with the words of its cell. Only white space may differ, and the sign that opens a list
 * item may be any bullet or none. Returns the first difference, or undefined when the words are the same.
 */
export function differenceFrom(marked: string, blocks: readonly Block[]): Difference | undefined {
  const readable = blocks.map(tokens).join("").replace(/\s/g, "");
  let offset = 0;
  const skipBlanks = () => {
    while (offset < marked.length && isBlank(marked.charAt(offset))) offset++;
  };
  for (let position = 0; position < readable.length; position++) {
    skipBlanks();
    const character = readable.charAt(position);
    if (character === ITEM) {
      offset += BULLET.exec(marked.slice(offset, offset + 8))?.[0].length ?? 0;
    } else if (marked.charAt(offset) === character) {
      offset++;
    } else {
      return {
        offset,
        expected: marked.slice(offset, offset + 40),
        found: readable.slice(position, position + 40).replaceAll(ITEM, "• "),
      };
    }
  }
  skipBlanks();
  return offset < marked.length
    ? { offset, expected: marked.slice(offset, offset + 40), found: "the end of the answer" }
    : undefined;
}
