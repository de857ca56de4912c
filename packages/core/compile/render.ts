import * as z from "zod";
import { toCSV } from "../src/queries/to-csv.js";
import type { CompactOverview } from "../src/text/with-ids.js";
import type { Answer, City, CityIndexRow, Dataset, StanceLabels, StanceRow } from "../src/types.js";
import { QUESTIONS, STATEMENTS } from "../src/vocabulary.js";

const HEADER = "// Made by `npm run data` from data/. Never edited by hand.\n";
const literal = (value: unknown) => JSON.stringify(value, null, 2);
const rows = (values: readonly unknown[]) =>
  values.length === 0 ? "[]" : `[\n${values.map((value) => `  ${JSON.stringify(value)},`).join("\n")}\n]`;

const module = (imports: string, body: string) => `${HEADER}${imports}\n${body}\n`;
const typesFrom = (names: string, depth: number) => `import type { ${names} } from "${"../".repeat(depth)}types.js";\n`;

/** Answers without what follows from the rest of the row. */
const compact = (answers: readonly Answer[]) =>
  answers.map(({ city: _city, text: _text, status: _status, missingReason, ...answer }) =>
    missingReason === null ? answer : { ...answer, missingReason },
  );

const constant = (name: string, type: string, value: string) => `export const ${name}: ${type} = ${value};`;

const ofCity = <Row extends { readonly city: string }>(table: readonly Row[], { id }: City) =>
  table.filter((row) => row.city === id);

const tableModule = (name: string, type: string, values: readonly unknown[]) =>
  module(typesFrom(type, 1), constant(name, `readonly ${type}[]`, rows(values)));

const answersModule = ({ cities, answers }: Dataset) =>
  module(
    `import { withText } from "../text/with-text.js";\n${typesFrom("Answer", 1)}`,
    `export const answers: readonly Answer[] = /* @__PURE__ */ [\n${cities
      .filter((city) => city.responded)
      .map((city) => `  withText("${city.id}", ${rows(compact(ofCity(answers, city)))}),`)
      .join("\n")}\n].flat();`,
  );

function cityModule(city: City, { answers, stances, notes }: Dataset): string {
  return module(
    `import { withText } from "../../text/with-text.js";\n${typesFrom("Answer, City, Note, StanceRow", 2)}`,
    [
      constant("city", "City", JSON.stringify(city)),
      `export const answers: readonly Answer[] = /* @__PURE__ */ withText("${city.id}", ${rows(compact(ofCity(answers, city)))});`,
      constant("stances", "readonly StanceRow[]", rows(ofCity(stances, city))),
      constant("notes", "readonly Note[]", rows(ofCity(notes, city))),
    ].join("\n"),
  );
}

function profileModule(city: City, { answers, stances, notes }: Dataset): string {
  const onStatement = ({ item }: { item: string }) => STATEMENTS.some((statement) => statement === item);
  const profile = {
    city,
    stances: ofCity(stances, city),
    notes: ofCity(notes, city).filter(onStatement),
    outline: ofCity(answers, city).map(({ item, missingReason, words, lines }) => ({
      item,
      missingReason,
      words,
      lines,
    })),
  };
  return module(
    typesFrom("CityProfile", 2),
    `export const profile: CityProfile = {\n  ...${JSON.stringify(profile)} as const,\n  loadBundle: () => import("../cities/${city.id}.js"),\n};`,
  );
}

const stanceCode = ({ stance, qualified }: StanceRow) => (qualified ? `${stance}+` : stance);

const LONGEST_LABEL = 16;

/** A name as a chart labels it: the source's own shorter form where the name is long, with a curly apostrophe. */
const labelOf = (name: string, printedName: string | null) =>
  (name.length > LONGEST_LABEL && printedName ? printedName : name).replace("'", "’");

function overviewRows({ cities, stances }: Dataset): CompactOverview[] {
  return cities.map(({ id, name, printedName }) => {
    const [first, second] = stances.filter((row) => row.city === id).map(stanceCode);
    if (!first || !second) return [name];
    const label = labelOf(name, printedName);
    return label === name ? [name, first, second] : [name, first, second, label];
  });
}

const cityIndexRows = ({ cities }: Dataset): CityIndexRow[] =>
  cities.map(({ id, name, cbsCode, printedName, aliases }) => ({
    id,
    name,
    cbsCode,
    ...(printedName && printedName !== name ? { printedName } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
  }));

function overviewModule(dataset: Dataset): string {
  const { survey, items } = dataset;
  const { title, period, invited, responded } = survey;
  const pick = (ids: readonly string[], key: "wording" | "label") =>
    items.filter(({ id }) => ids.includes(id)).map((item) => ({ id: item.id, [key]: item[key] }));
  return module(
    `import { withIds } from "../text/with-ids.js";\n${typesFrom("CityOverview, QuestionOverview, StatementOverview, StudyOverview", 1)}`,
    [
      `export const overview: readonly CityOverview[] = /* @__PURE__ */ withIds(${rows(overviewRows(dataset))});`,
      constant("study", "StudyOverview", JSON.stringify({ title, period, invited, responded })),
      constant("statements", "readonly StatementOverview[]", rows(pick(STATEMENTS, "wording"))),
      constant("questions", "readonly QuestionOverview[]", rows(pick(QUESTIONS, "label"))),
    ].join("\n"),
  );
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
  const { survey, cities, items, stances, notes, corrections } = dataset;
  files.set("survey.ts", module(typesFrom("Survey", 1), constant("survey", "Survey", literal(survey))));
  files.set("cities.ts", tableModule("cities", "City", cities));
  files.set("items.ts", tableModule("items", "Item", items));
  files.set("answers.ts", answersModule(dataset));
  files.set("stances.ts", tableModule("stances", "StanceRow", stances));
  files.set("notes.ts", tableModule("notes", "Note", notes));
  files.set("corrections.ts", tableModule("corrections", "Correction", corrections));
  files.set("overview.ts", overviewModule(dataset));
  files.set("city-index.ts", tableModule("cityIndex", "CityIndexRow", cityIndexRows(dataset)));
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
    module(
      typesFrom("CityId, CityProfile", 1),
      loaders("profileLoaders", "profiles", "{ profile: CityProfile }", cities),
    ),
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
