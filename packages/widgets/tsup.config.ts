import { defineConfig } from "tsup";
import { ELEMENTS } from "./elements.js";
import { minifyTemplates } from "./minify-templates.js";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    define: "src/define.ts",
    types: "src/types.ts",
    ssr: "src/ssr.ts",
    hydrate: "src/hydrate.ts",
    snippets: "src/snippets/index.ts",
    ...Object.fromEntries(
      ELEMENTS.flatMap((element) => [
        [`${element}/${element}`, `src/${element}/${element}.ts`],
        [`${element}/define`, `src/${element}/define.ts`],
      ]),
    ),
  },
  format: ["esm"],
  target: "es2022",
  dts: true,
  sourcemap: true,
  clean: true,
  splitting: true,
  esbuildPlugins: [minifyTemplates],
});
