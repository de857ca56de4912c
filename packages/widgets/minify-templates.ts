import { readFileSync } from "node:fs";
import { type Plugin, transform } from "esbuild";

const CSS = /\bcss`([^`$]*)`/g;

/** White space of markup that carries nothing, each with what it becomes. Text keeps the spaces on its own line. */
const IDLE: readonly (readonly [space: RegExp, becomes: string])[] = [
  [/(?<=>)\s*\n\s*(?=<|\$\{)/g, ""],
  [/(?<=\})\s*\n\s*(?=<)/g, ""],
  [/\n\s+(?=[@.?]?[a-zA-Z-]+=(?:"|\$\{))/g, " "],
  [/(?<=")\s*\n\s*(?=>)/g, ""],
];

/** Blanks that esbuild leaves in custom properties and queries, where they carry nothing. None of our CSS has strings with blanks. */
const tighten = (css: string) =>
  css
    .replace(/(--[\w-]+|min-width): /g, "$1:")
    .replace(/, /g, ",")
    .replace(/ \/ /g, "/");

/** Minifies `css` templates and the idle white space of `html` templates, which esbuild leaves as they are. */
export const minifyTemplates: Plugin = {
  name: "minify-templates",
  setup(build) {
    build.onLoad({ filter: /src\/.*\.ts$/ }, async ({ path }) => {
      let contents = readFileSync(path, "utf8");
      for (const [template, css = ""] of contents.matchAll(CSS)) {
        const { code } = await transform(css, { loader: "css", minify: true, charset: "utf8" });
        contents = contents.replace(template, () => `css\`${tighten(code.trim()).replaceAll("\\", "\\\\")}\``);
      }
      for (const [space, becomes] of IDLE) contents = contents.replace(space, becomes);
      return { contents, loader: "ts" };
    });
  },
};
