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
    load: "src/load.ts",
    types: "src/types.ts",
    schema: "src/schema.ts",
    ...entries(generated, "data", ["city-loaders.ts", "profile-loaders.ts"]),
    ...entries(`${generated}/cities`, "cities"),
    ...entries(`${generated}/profiles`, "profiles"),
  },
  format: ["esm"],
  target: "es2022",
  dts: true,
  sourcemap: true,
  clean: true,
  splitting: true,
  treeshake: true,
  external: ["zod"],
});
