import { cpSync, readdirSync, writeFileSync } from "node:fs";
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

/** Types for a JSON file whose rows are known: cheap for the compiler, where inferring them is not. */
function declareJson(file: string, type: string) {
  const depth = file.split("/").length - 1;
  const from = depth === 0 ? "./" : "../".repeat(depth);
  const imported = type.match(/[A-Z]\w+/)?.[0];
  const head = imported ? `import type { ${imported} } from "${from}types.js";\n` : "";
  writeFileSync(join("dist", `${file}.d.ts`), `${head}declare const value: ${type};\nexport default value;\n`);
}

const ROW = {
  survey: "Survey",
  cities: "readonly City[]",
  items: "readonly Item[]",
  answers: "readonly Answer[]",
  stances: "readonly StanceRow[]",
  notes: "readonly Note[]",
  corrections: "readonly Correction[]",
} as const;

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
  async onSuccess() {
    for (const part of ["dataset.json", "json", "csv", "jsonschema"])
      cpSync(join(generated, part), join("dist", part), { recursive: true });
    declareJson("dataset.json", "Dataset");
    for (const [table, type] of Object.entries(ROW)) {
      declareJson(`json/${table}.json`, type);
      declareJson(`jsonschema/${table}.json`, "Readonly<Record<string, unknown>>");
    }
  },
});
