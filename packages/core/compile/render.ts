import * as z from "zod";
import { cityOverviewOf } from "../src/overviews/city-overview.js";
import { cityQuotesOf } from "../src/overviews/city-quotes.js";
import { measureOverviewOf } from "../src/overviews/measure-overview.js";
import { placedMeasureOf } from "../src/overviews/placed-measure.js";
import { profileOf } from "../src/overviews/profile.js";
import { themeEvidenceOf } from "../src/overviews/theme-evidence.js";
import { themeOverviewOf } from "../src/overviews/theme-overview.js";
import { themeQuotesOf } from "../src/overviews/theme-quotes.js";
import { toCSV } from "../src/queries/to-csv.js";
import { writeOverview } from "../src/text/compact-overview.js";
import { writeThemes } from "../src/text/compact-themes.js";
import { periodText } from "../src/text/figure-text.js";
import type { Answer, City, CityIndexRow, Dataset, Lang, StanceLabels, Translation } from "../src/types.js";
import { ITEMS, MEASURES, QUESTIONS, STATEMENTS, THEMES } from "../src/vocabulary.js";
import { dataPackage } from "./formats/data-package.js";
import { jsonLd } from "./formats/json-ld.js";
import { wideCsv } from "./formats/wide.js";
import { searchIndexOf } from "./search-index.js";

const LANGS: readonly Lang[] = ["nl", "en"];

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

/** A module of one value for one city, theme or measure. */
const partModule = (name: string, type: string, value: unknown, depth = 2) =>
  module(typesFrom(type.match(/\w+/)?.[0] ?? type, depth), constant(name, type, JSON.stringify(value)));

const profileModule = (city: City, dataset: Dataset) =>
  module(
    typesFrom("CityProfile", 2),
    `export const profile: CityProfile = {\n  ...${JSON.stringify(profileOf(dataset, city.id))} as const,\n  loadBundle: () => import("../cities/${city.id}.js"),\n};`,
  );

const cityIndexRows = ({ cities }: Dataset): CityIndexRow[] =>
  cities.map(({ id, name, cbsCode, printedName, aliases }) => ({
    id,
    name,
    cbsCode,
    ...(printedName && printedName !== name ? { printedName } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
  }));

/** Which cities raise each theme anywhere: plain, for what draws cities and needs no more. */
const themeCities = (dataset: Dataset): Record<string, string[]> =>
  Object.fromEntries(Object.entries(themeOverviewOf(dataset)).map(([theme, raised]) => [theme, Object.keys(raised)]));

/** Cities whose answer to an item is lost: they cannot raise a theme there. */
function lostAnswers({ answers }: Dataset): Record<string, string[]> {
  const lost: Record<string, string[]> = {};
  for (const { city, item, status } of answers) if (status === "missing") lost[item] = [...(lost[item] ?? []), city];
  return lost;
}

function overviewModule(dataset: Dataset): string {
  const { survey, items } = dataset;
  const { title, period, invited, responded } = survey;
  const pick = (ids: readonly string[], key: "wording" | "label") =>
    items.filter(({ id }) => ids.includes(id)).map((item) => ({ id: item.id, [key]: item[key] }));
  const { names, codes } = writeOverview(cityOverviewOf(dataset));
  return module(
    `import { readOverview } from "../text/compact-overview.js";\n${typesFrom("Bilingual, CityOverview, QuestionOverview, StatementOverview, StudyOverview", 1)}`,
    [
      `export const overview: readonly CityOverview[] = /* @__PURE__ */ readOverview(\n  ${JSON.stringify(names)},\n  ${JSON.stringify(codes)},\n);`,
      constant(
        "month",
        "Bilingual",
        JSON.stringify({ nl: periodText(period, period, "nl"), en: periodText(period, period, "en") }),
      ),
      constant("study", "StudyOverview", JSON.stringify({ title, invited, responded })),
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

/** Imports by id, each an own download. */
const importsOf = (folder: string, ids: readonly string[]) =>
  `{\n${ids.map((id) => `  "${id}": () => import("./${folder}/${id}.js"),`).join("\n")}\n}`;

const loaders = (name: string, folder: string, type: string, ids: readonly string[]) =>
  `export const ${name} = ${importsOf(folder, ids)} satisfies ${type};`;

const measureLoaders = () =>
  module(
    typesFrom("Lang, MeasureId, MeasureOverview", 1),
    `export const measureLoaders = {\n${LANGS.map((lang) => `${lang}: ${importsOf(`measures/${lang}`, MEASURES)},`).join("\n")}\n} satisfies Record<Lang, Record<MeasureId, () => Promise<{ measure: MeasureOverview }>>>;`,
  );

/** The maps of imports: file, name, folder, what they are found by, and what is found. */
const LOADERS = [
  ["city-loaders", "cityLoaders", "cities", "CityId", "CityBundle"],
  [
    "translation-loaders",
    "translationLoaders",
    "translations/en",
    "CityId",
    "{ translations: readonly Translation[] }",
  ],
  ["profile-loaders", "profileLoaders", "profiles", "CityId", "{ profile: CityProfile }"],
  ["quotes-loaders", "quotesLoaders", "quotes", "Answered", "{ quotes: CityQuotes }"],
  ["theme-quotes-loaders", "themeQuotesLoaders", "theme-quotes", "Answered", "{ themeQuotes: ThemeQuotes }"],
  ["evidence-loaders", "evidenceLoaders", "evidence", "ThemeId", "{ evidence: readonly ThemeEvidence[] }"],
  [
    "placed-measure-loaders",
    "placedMeasureLoaders",
    "placed-measures",
    "MeasureId",
    "{ placedMeasure: PlacedMeasure }",
  ],
] as const;

const loaderModules = (cities: readonly City[]) => {
  const ids = {
    CityId: cities.map(({ id }) => id),
    // Only a city that answered can be quoted.
    Answered: cities.filter(({ responded }) => responded).map(({ id }) => id),
    ThemeId: THEMES,
    MeasureId: MEASURES,
  };
  return LOADERS.map(([file, name, folder, by, type]): [string, string] => {
    const key = by === "Answered" ? "CityId" : by;
    const types = [key, ...type.matchAll(/\b[A-Z]\w+/g)].map(String);
    const imports = typesFrom([...new Set(types)].sort().join(", "), 1);
    const all = `Record<${key}, () => Promise<${type}>>`;
    return [`${file}.ts`, module(imports, loaders(name, folder, key === by ? all : `Partial<${all}>`, ids[by]))];
  });
};

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

/** One schema of all tables, small: what is said twice stands once, and a column of a later version is let through. */
function tableSchemasModule(schemas: Readonly<Record<keyof Dataset, z.ZodType>>): string {
  const { $defs, properties } = z.toJSONSchema(z.object(schemas), { io: "input", reused: "ref" });
  const text = JSON.stringify({ $defs, properties }).replaceAll(',"additionalProperties":false', "");
  const type = "{ readonly $defs: object; readonly properties: Readonly<Record<keyof Dataset, object>> }";
  return module(typesFrom("Dataset", 1), constant("tableSchemas", type, text));
}

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
  files.set("table-schemas.ts", tableSchemasModule(schemas));
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
  for (const [file, text] of loaderModules(cities)) files.set(file, text);
  files.set("measure-loaders.ts", measureLoaders());
  files.set(
    "theme-overview.ts",
    module(
      `import { readThemes } from "../text/compact-themes.js";\n${typesFrom("ThemeOverview", 1)}import { overview } from "./overview.js";\n`,
      `export const themeOverview: ThemeOverview = /* @__PURE__ */ readThemes(${literal(writeThemes(themeOverviewOf(dataset), cityOverviewOf(dataset)))}, overview, ${JSON.stringify(ITEMS)});`,
    ),
  );
  files.set(
    "theme-cities.ts",
    module(
      typesFrom("CityId, ThemeId", 1),
      constant("themeCities", "Readonly<Record<ThemeId, readonly CityId[]>>", literal(themeCities(dataset))),
    ),
  );
  const lost = "Readonly<Partial<Record<ItemId, readonly CityId[]>>>";
  files.set(
    "lost-answers.ts",
    module(typesFrom("CityId, ItemId", 1), constant("lostAnswers", lost, JSON.stringify(lostAnswers(dataset)))),
  );
  for (const theme of THEMES)
    files.set(`evidence/${theme}.ts`, partModule("evidence", "ThemeEvidence[]", themeEvidenceOf(dataset, theme)));
  for (const lang of LANGS)
    for (const measure of MEASURES)
      files.set(
        `measures/${lang}/${measure}.ts`,
        partModule("measure", "MeasureOverview", measureOverviewOf(dataset, measure, lang), 3),
      );
  for (const measure of MEASURES)
    files.set(
      `placed-measures/${measure}.ts`,
      partModule("placedMeasure", "PlacedMeasure", placedMeasureOf(dataset, measure)),
    );
  const textOf = ({ text }: { readonly text: string }) => text;
  const answered = dataset.answers.filter(({ status }) => status === "answered");
  files.set("search-index-nl.ts", searchIndexModule(answered.map(textOf), "nl"));
  files.set("search-index-en.ts", searchIndexModule(dataset.translations.map(textOf), "en"));
  for (const city of cities) {
    files.set(`cities/${city.id}.ts`, cityModule(city, dataset));
    files.set(`profiles/${city.id}.ts`, profileModule(city, dataset));
    if (city.responded) {
      files.set(`quotes/${city.id}.ts`, partModule("quotes", "CityQuotes", cityQuotesOf(dataset, city.id)));
      files.set(
        `theme-quotes/${city.id}.ts`,
        partModule("themeQuotes", "ThemeQuotes", themeQuotesOf(dataset, city.id)),
      );
    }
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
