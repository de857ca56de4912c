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

function broken(paragraph: string, { size, weight, width }: Setting): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(paragraph)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A text in lines that fit, where words alone do; each line end of the text begins a new one. */
export const linesOf = (text: string, setting: Setting): string[] =>
  text.split(/\n+/).flatMap((paragraph) => broken(paragraph, setting));

/** The same number of lines, as alike in length as can be. */
export function balanced(text: string, setting: Setting): string[] {
  const { length } = linesOf(text, setting);
  let [low, high] = [0, setting.width];
  while (high - low > 4) {
    const width = (low + high) / 2;
    const lines = linesOf(text, { ...setting, width });
    const fits = lines.length === length && lines.every((line) => widthOf(line, setting.size, setting.weight) <= width);
    if (fits) high = width;
    else low = width;
  }
  return linesOf(text, { ...setting, width: high });
}
