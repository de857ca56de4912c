import { createRequire } from "node:module";
import type { Filter } from "./rules.js";

interface Libraries {
  htmlToLexical(html: string): object;
  readonly LexicalHTMLRenderer: new (options: {
    readonly nodes: unknown;
  }) => {
    render(lexical: string, options?: object): Promise<string>;
  };
  readonly DEFAULT_NODES: unknown;
}

const require = createRequire(import.meta.url);

/** Ghost's own packages, as its editor and its pages use them. */
const libraries = (): Libraries =>
  Object.assign(
    {},
    ...["html-to-lexical", "lexical-html-renderer", "default-nodes"].map((name) => {
      const module = require(`@tryghost/kg-${name}`);
      return typeof module === "function" ? { LexicalHTMLRenderer: module } : module;
    }),
  );

/** What Ghost publishes of HTML that is pasted into its editor: Ghost parses it into its own nodes, and writes those. */
export const pastedIntoGhost: Filter = async (html) => {
  const { htmlToLexical, LexicalHTMLRenderer, DEFAULT_NODES } = libraries();
  const renderer = new LexicalHTMLRenderer({ nodes: DEFAULT_NODES });
  return await renderer.render(JSON.stringify(htmlToLexical(html)));
};
