import { plainText } from "../src/text/plain-text.js";
import type { Block, ListItem } from "../src/types.js";

/** A place where the readable answer parts or joins words that the source does not. */
export interface WordBreak {
  readonly kind: "parted" | "joined";
  /** The readable text around it. */
  readonly around: string;
}

const isBlank = (character: string) => /\s/.test(character);
const BULLET = /[•@\-–\uf02d\uf0b7o]/;

/** Blocks with every list item, row and cell on a line of its own, where a new line may part what the source joins. */
const lines = (blocks: readonly Block[]): string => {
  const item = (entry: ListItem) => (typeof entry === "string" ? [entry] : [entry.text, ...entry.items]);
  return blocks
    .map((block) => {
      if (block.kind === "table") return [...block.head, ...block.rows.flat()].join("\n");
      if (block.kind === "list" && block.start === undefined) return block.items.flatMap(item).join("\n");
      return plainText([block]).replace(/^(\d+\.) /gm, "$1\n");
    })
    .join("\n");
};

/**
 * Where white space itself is wrong, in an answer whose words are already the source's: a space may vanish only at a
 * line end of the source (a word broken in two), and may appear only where the source has one.
 */
export function wrongBreaks(marked: string, blocks: readonly Block[]): WordBreak[] {
  const readable = lines(blocks);
  const found: WordBreak[] = [];
  let at = 0;
  let position = 0;
  while (position < readable.length && at < marked.length) {
    const [gapStart, sourceStart] = [position, at];
    while (isBlank(readable.charAt(position))) position++;
    while (isBlank(marked.charAt(at))) at++;
    const gap = readable.slice(gapStart, position);
    const lineStart = gapStart === 0 || gap.includes("\n");
    while (lineStart && marked.charAt(at) !== readable.charAt(position) && BULLET.test(marked.charAt(at))) {
      at++;
      while (isBlank(marked.charAt(at))) at++;
    }
    const sourceGap = marked.slice(sourceStart, at);
    const around = readable.slice(Math.max(0, gapStart - 20), position + 20).replaceAll("\n", " ");
    if (gapStart > 0 && gap === "" && sourceGap !== "" && !sourceGap.includes("\n"))
      found.push({ kind: "joined", around });
    if (gap !== "" && !gap.includes("\n") && sourceGap === "") found.push({ kind: "parted", around });
    position++;
    at++;
  }
  return found;
}
