import { createHash } from "node:crypto";
import type * as z from "zod";
import type { Bilingual, Dataset } from "../../src/types.js";
import { type Column, columnsOf, ROW_TYPES, TABLES, type Table, typeDocs } from "./columns.js";

/** The columns that tell one row from another. */
export const PRIMARY_KEYS: Readonly<Record<Table, readonly string[]>> = {
  cities: ["id"],
  items: ["id"],
  answers: ["city", "item"],
  translations: ["city", "item", "lang"],
  summaries: ["city", "item"],
  stances: ["city", "item"],
  measures: ["id"],
  figures: ["id"],
  themes: ["id"],
  mentions: ["city", "item", "theme"],
  notes: ["id"],
  corrections: ["id"],
  agreement: ["code"],
};

const REFERENCES: Readonly<Record<string, Table>> = {
  city: "cities",
  item: "items",
  measure: "measures",
  theme: "themes",
  note: "notes",
};

const RIGHTS = {
  layer: {
    name: "CC-BY-4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
    title: "Creative Commons Attribution 4.0",
  },
  answers: {
    name: "other-closed",
    title:
      "The cities' words: no open licence was found. Short quotation with city, EenVandaag and January 2018 is covered by the Dutch quotation right (Auteurswet art. 15a).",
  },
} as const;

const SOURCES = {
  annex: { title: "EenVandaag, Bijlage 1: Uitvraag G40 Stedennetwerk Inburgering (January 2018)" },
  cbs: { title: "Statistics Netherlands (CBS): municipal division and inhabitants on 1 January 2018, CC BY 4.0" },
  geonames: { title: "GeoNames: coordinates, CC BY 4.0" },
  wikidata: { title: "Wikidata: items of the municipalities, CC0" },
} as const;

const OF_THE_CITIES: readonly Table[] = [
  "answers",
  "stances",
  "figures",
  "mentions",
  "notes",
  "translations",
  "summaries",
];
const HOLDING_WORDS: readonly Table[] = ["answers", "stances", "figures", "mentions"];

const sha256 = (text: string) => `sha256:${createHash("sha256").update(text).digest("hex")}`;

/** Words for the values of a column, where the survey has them. */
function labelsOf({ cities, items, themes, measures }: Dataset, stanceLabels: Readonly<Record<string, Bilingual>>) {
  const words = (rows: readonly { readonly id: string; readonly label: Bilingual }[]) =>
    rows.map(({ id, label }): [string, string] => [id, label.en]);
  const labels = new Map<string, string>([
    ...words(items),
    ...words(themes),
    ...words(measures),
    ...Object.entries(stanceLabels).map(([id, { en }]): [string, string] => [id, en]),
    ...cities.map(({ id, name }): [string, string] => [id, name]),
  ]);
  return (value: string) => labels.get(value);
}

function field(column: Column, labelOf: (value: string) => string | undefined) {
  const { name, type, description, nullable, values, pattern } = column;
  const categories = values?.map((value) => {
    const label = labelOf(value);
    return label === undefined ? { value } : { value, label };
  });
  const plain = categories?.every((category) => !("label" in category));
  return {
    name,
    type,
    ...(description ? { description } : {}),
    ...(categories
      ? { categories: plain ? values : categories.map(({ value, label = value }) => ({ value, label })) }
      : {}),
    constraints: { ...(nullable ? {} : { required: true }), ...(pattern && !values ? { pattern } : {}) },
    ...(nullable ? { missingValues: [{ value: "", label: "there is none" }] } : {}),
  };
}

/** The Data Package (v2) that describes the CSV files: types, categories, keys, hashes, licences and sources. */
export function dataPackage(
  dataset: Dataset,
  stanceLabels: Readonly<Record<string, Bilingual>>,
  schemas: Readonly<Record<Table, z.ZodType>>,
  csv: ReadonlyMap<string, string>,
) {
  const { survey } = dataset;
  const labelOf = labelsOf(dataset, stanceLabels);
  const resources = TABLES.map((table) => {
    const columns = columnsOf(table, schemas[table]);
    const text = csv.get(`csv/${table}.csv`) ?? "";
    const foreignKeys = columns.flatMap(({ name }) => {
      const resource = REFERENCES[name];
      return resource && !PRIMARY_KEYS[resource].includes(name)
        ? [{ fields: [name], reference: { resource, fields: ["id"] } }]
        : [];
    });
    return {
      name: table,
      type: "table",
      path: `csv/${table}.csv`,
      description: typeDocs().get(ROW_TYPES[table])?.doc ?? "",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes: Buffer.byteLength(text),
      hash: sha256(text),
      licenses: HOLDING_WORDS.includes(table) ? [RIGHTS.layer, RIGHTS.answers] : [RIGHTS.layer],
      sources:
        table === "cities"
          ? [SOURCES.cbs, SOURCES.geonames, SOURCES.wikidata]
          : OF_THE_CITIES.includes(table)
            ? [SOURCES.annex]
            : [],
      dialect: { lineTerminator: "\r\n" },
      schema: {
        fields: columns.map((column) => field(column, labelOf)),
        primaryKey: PRIMARY_KEYS[table],
        ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
        missingValues: [{ value: "", label: "there is none" }],
      },
    };
  }).map(({ sources, ...resource }) => (sources.length > 0 ? { ...resource, sources } : resource));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: survey.id,
    title: survey.title.en,
    description: `${survey.responded} of the ${survey.invited} cities of the ${survey.network} on civic integration, asked by ${survey.collector} in January 2018. The coding, summaries and translations are ours.`,
    version: survey.dataVersion,
    keywords: ["survey", "Netherlands", "G40", "civic integration", "inburgering"],
    licenses: [RIGHTS.layer],
    sources: Object.values(SOURCES),
    contributors: [{ title: "The g40-inburgering contributors", roles: ["creator"] }],
    resources,
  };
}

/** The SHA-256 of every table as CSV, by table: what a change of data is noticed by. */
export const tableHashes = (csv: ReadonlyMap<string, string>): Record<Table, string> =>
  Object.fromEntries(TABLES.map((table) => [table, sha256(csv.get(`csv/${table}.csv`) ?? "")])) as Record<
    Table,
    string
  >;
