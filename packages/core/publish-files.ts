/** Puts the open formats beside the built modules, after tsup has cleaned `dist/`. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ROW_TYPES, TABLES } from "./compile/formats/columns.js";
import { parquetOf } from "./compile/formats/parquet.js";
import type { Dataset } from "./src/types.js";

const generated = "src/generated";

/** Types for a JSON file whose rows are known: cheap for the compiler, where inferring them is not. */
function declareJson(file: string, type: string) {
  const depth = file.split("/").length - 1;
  const from = depth === 0 ? "./" : "../".repeat(depth);
  const imported = type.match(/[A-Z]\w+(?=$|\[\])/)?.[0];
  const head = imported ? `import type { ${imported} } from "${from}types.js";\n` : "";
  writeFileSync(join("dist", `${file}.d.ts`), `${head}declare const value: ${type};\nexport default value;\n`);
}

const ANY_OBJECT = "{ readonly [key: string]: unknown }";
const FILES = ["dataset.json", "datapackage.json", "dataset.jsonld", "codebook.md"];

for (const part of [...FILES, "json", "csv", "jsonschema"])
  cpSync(join(generated, part), join("dist", part), { recursive: true });
for (const document of ["METHOD.md", "CITATION.cff", "data/RIGHTS.md"])
  cpSync(join("../..", document), join("dist", basename(document)));
declareJson("dataset.json", "Dataset");
declareJson("datapackage.json", ANY_OBJECT);
declareJson("json/survey.json", "Survey");
for (const table of TABLES) declareJson(`json/${table}.json`, `readonly ${ROW_TYPES[table]}[]`);
for (const table of [...TABLES, "survey"])
  for (const folder of ["jsonschema", "jsonschema/draft-07"]) declareJson(`${folder}/${table}.json`, ANY_OBJECT);

// For hosting, not in the tarball: Parquet is for tools that read over the web.
const dataset: Dataset = JSON.parse(readFileSync(join(generated, "dataset.json"), "utf8"));
mkdirSync("dist/parquet", { recursive: true });
for (const table of TABLES) writeFileSync(`dist/parquet/${table}.parquet`, parquetOf(table, dataset[table]));
