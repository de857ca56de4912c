import * as z from "zod";
import { toCSV } from "../src/queries/to-csv.js";
import type { CompactOverview } from "../src/text/with-ids.js";
import type { Answer, City, CityIndexRow, Dataset, Lang, StanceLabels, StanceRow, Translation } from "../src/types.js";
import { QUESTIONS, STATEMENTS } from "../src/vocabulary.js";
import { dataPackage } from "./formats/data-package.js";
import { jsonLd } from "./formats/json-ld.js";
import { wideCsv } from "./formats/wide.js";
import { profileOf } from "./profile.js";
import { searchIndexOf } from "./search-index.js";

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

/** Translations without what follows from the rest of the row. */
const compactTranslations = (translations: readonly Translation[]) =>
  translations.map(({ item, blocks }) => ({ item, blocks }));

const translationsOf = (city: City, { translations }: Dataset) =>
  `withTranslatedText("${city.id}", ${rows(compactTranslations(ofCity(translations, city)))})`;

const importTranslated = (depth: number) =>
  `import { withTranslatedText } from "${"../".repeat(depth)}text/with-translated-text.js";\n`;

const translationsModule = (dataset: Dataset) =>
  module(
    `${importTranslated(1)}${typesFrom("Translation", 1)}`,
    `export const translations: readonly Translation[] = /* @__PURE__ */ [\n${dataset.cities
      .filter((city) => city.responded)
      .map((city) => `  ${translationsOf(city, dataset)},`)
      .join("\n")}\n].flat();`,
  );

const translationModule = (city: City, dataset: Dataset) =>
  module(
    `${importTranslated(3)}${typesFrom("Translation", 3)}`,
    `export const translations: readonly Translation[] = /* @__PURE__ */ ${translationsOf(city, dataset)};`,
  );

const answersModule = ({ cities, answers }: Dataset) =>
  module(
    `import { withText } from "../text/with-text.js";\n${typesFrom("Answer", 1)}`,
    `export const answers: readonly Answer[] = /* @__PURE__ */ [\n${cities
      .filter((city) => city.responded)
      .map((city) => `  withText("${city.id}", ${rows(compact(ofCity(answers, city)))}),`)
      .join("\n")}\n].flat();`,
  );

function cityModule(city: City, { answers, summaries, stances, figures, mentions, notes }: Dataset): string {
  return module(
    `import { withText } from "../../text/with-text.js";\n${typesFrom("Answer, City, Figure, Mention, Note, StanceRow, Summary", 2)}`,
    [
      constant("city", "City", JSON.stringify(city)),
      `export const answers: readonly Answer[] = /* @__PURE__ */ withText("${city.id}", ${rows(compact(ofCity(answers, city)))});`,
      constant("summaries", "readonly Summary[]", rows(ofCity(summaries, city))),
      constant("stances", "readonly StanceRow[]", rows(ofCity(stances, city))),
      constant("figures", "readonly Figure[]", rows(ofCity(figures, city))),
      constant("mentions", "readonly Mention[]", rows(ofCity(mentions, city))),
      constant("notes", "readonly Note[]", rows(ofCity(notes, city))),
    ].join("\n"),
  );
}

const profileModule = (city: City, dataset: Dataset) =>
  module(
    typesFrom("CityProfile", 2),
    `export const profile: CityProfile = {\n  ...${JSON.stringify(profileOf(city, dataset))} as const,\n  loadBundle: () => import("../cities/${city.id}.js"),\n};`,
  );

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

const searchIndexModule = (texts: readonly string[], lang: Lang) =>
  module(
    'import type { SearchIndex } from "../search/search-index.js";\n',
    constant("searchIndex", "SearchIndex", literal(searchIndexOf(texts, lang))),
  );

const loaders = (name: string, folder: string, type: string, cities: readonly City[]) =>
  `export const ${name} = {\n${cities
    .map(({ id }) => `  "${id}": () => import("./${folder}/${id}.js"),`)
    .join("\n")}\n} satisfies Record<CityId, () => Promise<${type}>>;`;

/** Row types of the tables that are written as plain rows. */
const ROW_TYPES = {
  cities: "City",
  items: "Item",
  summaries: "Summary",
  stances: "StanceRow",
  measures: "Measure",
  figures: "Figure",
  themes: "Theme",
  mentions: "Mention",
  notes: "Note",
  corrections: "Correction",
  agreement: "Agreement",
} as const;

/** The drafts of JSON Schema written, by the folder below `jsonschema/` they stand in. */
const JSON_SCHEMA_DRAFTS = { "": "draft-2020-12", "draft-07/": "draft-7" } as const;

/** The columns of a table, from its schema, so that an empty table still has its heading line. */
function columnsOf(schema: z.ZodType): string[] | undefined {
  const { items } = z.toJSONSchema(schema, { io: "input" }) as { items?: { properties?: object } };
  return items?.properties && Object.keys(items.properties);
}

/** Every generated file by its path under `src/generated/`. Pure: the same dataset gives the same bytes. */
export function render(
  dataset: Dataset,
  stanceLabels: StanceLabels,
  schemas: Readonly<Record<keyof Dataset, z.ZodType>>,
): Map<string, string> {
  const files = new Map<string, string>();
  const { survey, cities } = dataset;
  files.set("survey.ts", module(typesFrom("Survey", 1), constant("survey", "Survey", literal(survey))));
  files.set("answers.ts", answersModule(dataset));
  files.set("translations.ts", translationsModule(dataset));
  for (const [table, type] of Object.entries(ROW_TYPES) as [keyof typeof ROW_TYPES, string][])
    files.set(`${table}.ts`, tableModule(table, type, dataset[table]));
  files.set("overview.ts", overviewModule(dataset));
  files.set("city-index.ts", tableModule("cityIndex", "CityIndexRow", cityIndexRows(dataset)));
  files.set(
    "stance-labels.ts",
    module(typesFrom("StanceLabels", 1), constant("stanceLabels", "StanceLabels", literal(stanceLabels))),
  );
  files.set(
    "theme-labels.ts",
    module(
      typesFrom("Bilingual, ThemeId", 1),
      constant(
        "themeLabels",
        "Readonly<Record<ThemeId, Bilingual>>",
        literal(Object.fromEntries(dataset.themes.map(({ id, label }) => [id, label]))),
      ),
    ),
  );
  files.set(
    "city-loaders.ts",
    module(typesFrom("CityBundle, CityId", 1), loaders("cityLoaders", "cities", "CityBundle", cities)),
  );
  files.set(
    "translation-loaders.ts",
    module(
      typesFrom("CityId, Translation", 1),
      loaders("translationLoaders", "translations/en", "{ translations: readonly Translation[] }", cities),
    ),
  );
  files.set(
    "profile-loaders.ts",
    module(
      typesFrom("CityId, CityProfile", 1),
      loaders("profileLoaders", "profiles", "{ profile: CityProfile }", cities),
    ),
  );
  const textOf = ({ text }: { readonly text: string }) => text;
  const answered = dataset.answers.filter(({ status }) => status === "answered");
  files.set("search-index-nl.ts", searchIndexModule(answered.map(textOf), "nl"));
  files.set("search-index-en.ts", searchIndexModule(dataset.translations.map(textOf), "en"));
  for (const city of cities) {
    files.set(`cities/${city.id}.ts`, cityModule(city, dataset));
    files.set(`profiles/${city.id}.ts`, profileModule(city, dataset));
    files.set(`translations/en/${city.id}.ts`, translationModule(city, dataset));
  }
  files.set("dataset.json", `${literal(dataset)}\n`);
  for (const [table, values] of Object.entries(dataset) as [keyof Dataset, Dataset[keyof Dataset]][]) {
    files.set(`json/${table}.json`, `${literal(values)}\n`);
    for (const [folder, target] of Object.entries(JSON_SCHEMA_DRAFTS)) {
      const schema = z.toJSONSchema(schemas[table], { io: "input", target });
      files.set(`jsonschema/${folder}${table}.json`, `${literal({ title: table, ...schema })}\n`);
    }
    if (Array.isArray(values))
      files.set(`csv/${table}.csv`, toCSV(values, values.length === 0 ? columnsOf(schemas[table]) : undefined));
  }
  files.set("csv/survey.csv", toCSV([survey]));
  files.set("csv/cities-by-items.csv", wideCsv(dataset));
  files.set("datapackage.json", `${literal(dataPackage(dataset, stanceLabels, schemas, files))}\n`);
  files.set("dataset.jsonld", `${literal(jsonLd(dataset))}\n`);
  return files;
}
