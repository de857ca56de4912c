/** Puts the open formats beside the built modules, after tsup has cleaned `dist/`. */
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const generated = "src/generated";

/** Types for a JSON file whose rows are known: cheap for the compiler, where inferring them is not. */
function declareJson(file: string, type: string) {
  const depth = file.split("/").length - 1;
  const from = depth === 0 ? "./" : "../".repeat(depth);
  const imported = type.match(/[A-Z]\w+(?=$|\[\])/)?.[0];
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

for (const part of ["dataset.json", "json", "csv", "jsonschema"])
  cpSync(join(generated, part), join("dist", part), { recursive: true });
declareJson("dataset.json", "Dataset");
for (const [table, type] of Object.entries(ROW)) {
  declareJson(`json/${table}.json`, type);
  declareJson(`jsonschema/${table}.json`, "Readonly<Record<string, unknown>>");
}
