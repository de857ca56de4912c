import { type Weight, widthOf } from "./fonts.js";

/** How a text is set. */
export interface Setting {
  /** Size in px. */
  readonly size: number;
  readonly weight: Weight;
  /** Room, in px. */
  readonly width: number;
}

/** A year stays with the word before it: "na 2015". */
const joined = (text: string) => text.replace(/ (?=(?:19|20)\d\d\b)/g, "\u00a0");

/** Blanks that a line never breaks at stay with what they join. */
const wordsOf = (text: string) =>
  joined(text)
    .split(/[ \t\r]+/)
    .filter(Boolean);

/** Lines are measured word by word, which is kept for each: a line as a whole would be measured anew for every word it takes. */
function broken(paragraph: string, { size, weight, width }: Setting): string[] {
  const lines: string[] = [];
  const blank = widthOf(" ", size, weight);
  let filled = 0;
  for (const word of wordsOf(paragraph)) {
    const needed = widthOf(word, size, weight);
    if (lines.length > 0 && filled + blank + needed <= width) {
      lines[lines.length - 1] += ` ${word}`;
      filled += blank + needed;
    } else {
      lines.push(word);
      filled = needed;
    }
  }
  return lines;
}

/** A text in lines that fit, where words alone do; each line end of the text begins a new one. */
export const linesOf = (text: string, setting: Setting): string[] =>
  text.split(/\n+/).flatMap((paragraph) => broken(paragraph, setting));

/** The same number of lines, as alike in length as can be. */
export function balanced(text: string, setting: Setting): string[] {
  const { size, weight } = setting;
  const { length } = linesOf(text, setting);
  let low = Math.max(0, ...wordsOf(text.replaceAll("\n", " ")).map((word) => widthOf(word, size, weight)));
  let high = setting.width;
  while (high - low > 4) {
    const width = (low + high) / 2;
    if (linesOf(text, { ...setting, width }).length === length) high = width;
    else low = width;
  }
  return linesOf(text, { ...setting, width: high });
}
