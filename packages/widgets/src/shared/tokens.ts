/** A custom property a page may set, and what is taken where it does not. */
export interface Token {
  readonly name: `--g40-${string}`;
  readonly description: string;
  /** Properties of Dutch government design systems that stand in, in their order. */
  readonly fallbacks: readonly string[];
}

/** The one list of custom properties: `theme.ts` defines each, every element documents those it uses. */
export const TOKENS: readonly Token[] = [
  {
    name: "--g40-font",
    description: "Font family. Default: the font of the page.",
    fallbacks: ["--nl-paragraph-font-family", "--utrecht-document-font-family"],
  },
  {
    name: "--g40-ink",
    description: "Text. Default: the colour of the page's text.",
    fallbacks: ["--nl-paragraph-color", "--utrecht-document-color"],
  },
  { name: "--g40-ink2", description: "Secondary text. Default: 74 % of the text's colour.", fallbacks: [] },
  {
    name: "--g40-rule",
    description: "Hairlines. Default: 18 % of the text's colour.",
    fallbacks: ["--utrecht-separator-color"],
  },
  {
    name: "--g40-focus",
    description: "Outline of what has focus. Default: the text's colour.",
    fallbacks: ["--utrecht-focus-outline-color"],
  },
  { name: "--g40-agree", description: "Agree and partly agree.", fallbacks: [] },
  { name: "--g40-disagree", description: "Disagree.", fallbacks: [] },
  {
    name: "--g40-neutral",
    description: "Neither, no choice, no answer, did not take part.",
    fallbacks: [],
  },
];
