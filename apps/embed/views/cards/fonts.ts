import { createRequire } from "node:module";
import { type Font, openSync } from "fontkit";

/** Weights the cards are set in. */
export type Weight = 400 | 600;

const require = createRequire(import.meta.url);

/** Source Serif 4 by Adobe (SIL Open Font License 1.1), as TrueType, which the renderer reads. */
const FILES: Readonly<Record<Weight, string>> = {
  400: require.resolve("@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
  600: require.resolve("@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"),
};

export const fontFiles: readonly string[] = Object.values(FILES);

/** What a viewer without the font takes; the width of every line is kept. */
export const FAMILY = "Source Serif 4, Georgia, serif";

const fonts: Readonly<Record<Weight, Font>> = {
  400: openSync(FILES[400]) as Font,
  600: openSync(FILES[600]) as Font,
};

const measured = new Map<string, number>();

function emOf(text: string, weight: Weight): number {
  const key = `${weight}${text}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  const font = fonts[weight];
  const em = font.layout(text).advanceWidth / font.unitsPerEm;
  measured.set(key, em);
  return em;
}

/** Width of a line of text, in px, with the kerning and ligatures that the renderer applies. */
export const widthOf = (text: string, size: number, weight: Weight): number => emOf(text, weight) * size;
