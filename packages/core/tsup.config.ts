import { readdirSync } from "node:fs";
import { join, parse } from "node:path";
import { defineConfig } from "tsup";

const generated = "src/generated";

/** `{ "data/cities": "src/generated/cities.ts" }`: one entry per file of a folder. */
const entries = (folder: string, prefix: string, skip: readonly string[] = []) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith(".ts") && !skip.includes(file))
      .map((file) => [join(prefix, parse(file).name), join(folder, file)]),
  );

export default defineConfig({
  entry: {
    index: "src/index.ts",
    query: "src/query.ts",
    text: "src/text.ts",
    search: "src/search.ts",
    load: "src/load.ts",
    overviews: "src/overviews.ts",
    types: "src/types.ts",
    schema: "src/schema.ts",
    ...entries(generated, "data", ["city-loaders.ts", "search-index-nl.ts", "search-index-en.ts"]),
    ...entries(`${generated}/cities`, "cities"),
    ...entries(`${generated}/profiles`, "profiles"),
    ...entries(`${generated}/translations/en`, "translations/en"),
    ...entries(`${generated}/quotes`, "quotes"),
    ...entries(`${generated}/theme-quotes`, "theme-quotes"),
    ...entries(`${generated}/evidence`, "evidence"),
    ...entries(`${generated}/measures/nl`, "measures/nl"),
    ...entries(`${generated}/measures/en`, "measures/en"),
    ...entries(`${generated}/placed-measures`, "placed-measures"),
  },
  format: ["esm"],
  target: "es2022",
  dts: true,
  sourcemap: true,
  clean: true,
  splitting: true,
  treeshake: true,
  external: ["zod"],
  // Two stemmers of a few lines each: bundled, so that the package has no dependency at run time.
  noExternal: [/^@orama\/stemmers/],
});
