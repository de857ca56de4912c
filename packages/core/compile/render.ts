import * as z from "zod";
import { toCSV } from "../src/queries/to-csv.js";
import type { Answer, City, CityOverview, Dataset, StanceLabels, StanceRow } from "../src/types.js";
import { STATEMENTS } from "../src/vocabulary.js";

const HEADER = "// Made by `npm run data` from data/. Never edited by hand.\n";
const literal = (value: unknown) => JSON.stringify(value, null, 2);
const rows = (values: readonly unknown[]) =>
  values.length === 0 ? "[]" : `[\n${values.map((value) => `  ${JSON.stringify(value)},`).join("\n")}\n]`;

const module = (imports: string, body: string) => `${HEADER}${imports}\n${body}\n`;
const typesFrom = (names: string, depth: number) => `import type { ${names} } from "${"../".repeat(depth)}types.js";\n`;

/** Answers without the text that their blocks already hold. */
const bare = (answers: readonly Answer[]) => answers.map(({ text: _, ...answer }) => answer);

const constant = (name: string, type: string, value: string) => `export const ${name}: ${type} = ${value};`;

function tableModule(name: string, type: string, values: readonly unknown[]): string {
  return module(typesFrom(type, 1), constant(name, `readonly ${type}[]`, rows(values)));
}

function answersModule(answers: readonly Answer[]): string {
  return module(
    `import { withText } from "../text/with-text.js";\n${typesFrom("Answer", 1)}`,
    `export const answers: readonly Answer[] = /* @__PURE__ */ withText(${rows(bare(answers))});`,
  );
}

function cityModule(city: City, { answers, stances, notes }: Dataset): string {
  const ofCity = <Row extends { readonly city: string }>(table: readonly Row[]) => table.filter((row) => row.city === city.id);
  return module(
    `import { withText } from "../../text/with-text.js";\n${typesFrom("Answer, City, Note, StanceRow", 2)}`,
    [
      constant("city", "City", JSON.stringify(city)),
      `export const answers: readonly Answer[] = /* @__PURE__ */ withText(${rows(bare(ofCity(answers)))});`,
      constant("stances", "readonly StanceRow[]", rows(ofCity(stances))),
      constant("notes", "readonly Note[]", rows(ofCity(notes))),
    ].join("\n"),
  );
}

function profileModule(city: City, { answers, stances, notes }: Dataset): string {
  const ofCity = <Row extends { readonly city: string }>(table: readonly Row[]) => table.filter((row) => row.city === city.id);
  const profile = {
    city,
    stances: ofCity(stances),
    notes: ofCity(notes),
    outline: ofCity(answers).map(({ item, missingReason, words, lines }) => ({ item, missingReason, words, lines })),
  };
  return module(
    typesFrom("CityProfile", 2),
    `export const profile: CityProfile = {\n  ...${JSON.stringify(profile)} as const,\n  loadAnswers: () => import("../cities/${city.id}.js").then((bundle) => bundle.answers),\n};`,
  );
}

const stanceCode = ({ stance, qualified }: StanceRow) => (qualified ? `${stance}+` : stance);

function overviewRows({ cities, stances }: Dataset): CityOverview[] {
  return cities.map((city) => {
    const codes = STATEMENTS.map((item) => {
      const row = stances.find((candidate) => candidate.city === city.id && candidate.item === item);
      return row ? stanceCode(row) : "";
    });
    return {
      id: city.id,
      name: city.name,
      ...(city.printedName && city.printedName !== city.name && city.printedName.length < city.name.length
        ? { short: city.printedName }
        : {}),
      ...(city.aliases.length > 0 ? { aliases: city.aliases } : {}),
      cbsCode: city.cbsCode,
      province: city.province,
      population: city.population,
      stances: city.responded ? [codes[0] ?? "", codes[1] ?? ""] : null,
    };
  });
}

const loaders = (name: string, folder: string, type: string, cities: readonly City[]) =>
  `export const ${name} = {\n${cities
    .map(({ id }) => `  "${id}": () => import("./${folder}/${id}.js"),`)
    .join("\n")}\n} satisfies Record<CityId, () => Promise<${type}>>;`;

/** Columns of each table, so that an empty table still has its heading line. */
const EMPTY_COLUMNS = {
  corrections: ["id", "date", "table", "row", "field", "before", "after", "reason", "version"],
} as const;

/** Every generated file by its path under `src/generated/`. Pure: the same dataset gives the same bytes. */
export function render(
  dataset: Dataset,
  stanceLabels: StanceLabels,
  schemas: Readonly<Record<keyof Dataset, z.ZodType>>,
): Map<string, string> {
  const files = new Map<string, string>();
  const { survey, cities, items, answers, stances, notes, corrections } = dataset;
  files.set("survey.ts", module(typesFrom("Survey", 1), constant("survey", "Survey", literal(survey))));
  files.set("cities.ts", tableModule("cities", "City", cities));
  files.set("items.ts", tableModule("items", "Item", items));
  files.set("answers.ts", answersModule(answers));
  files.set("stances.ts", tableModule("stances", "StanceRow", stances));
  files.set("notes.ts", tableModule("notes", "Note", notes));
  files.set("corrections.ts", tableModule("corrections", "Correction", corrections));
  files.set("overview.ts", tableModule("overview", "CityOverview", overviewRows(dataset)));
  files.set(
    "stance-labels.ts",
    module(typesFrom("StanceLabels", 1), constant("stanceLabels", "StanceLabels", literal(stanceLabels))),
  );
  files.set(
    "city-loaders.ts",
    module(typesFrom("CityBundle, CityId", 1), loaders("cityLoaders", "cities", "CityBundle", cities)),
  );
  files.set(
    "profile-loaders.ts",
    module(typesFrom("CityId, CityProfile", 1), loaders("profileLoaders", "profiles", "{ profile: CityProfile }", cities)),
  );
  for (const city of cities) {
    files.set(`cities/${city.id}.ts`, cityModule(city, dataset));
    files.set(`profiles/${city.id}.ts`, profileModule(city, dataset));
  }
  files.set("dataset.json", `${literal(dataset)}\n`);
  for (const [table, values] of Object.entries(dataset) as [keyof Dataset, Dataset[keyof Dataset]][]) {
    files.set(`json/${table}.json`, `${literal(values)}\n`);
    const schema = z.toJSONSchema(schemas[table], { io: "input" });
    files.set(`jsonschema/${table}.json`, `${literal({ title: table, ...schema })}\n`);
    if (Array.isArray(values))
      files.set(`csv/${table}.csv`, toCSV(values, values.length === 0 ? EMPTY_COLUMNS.corrections : undefined));
  }
  files.set("csv/survey.csv", toCSV([survey]));
  return files;
}
