import * as z from "zod";
import { CITY_IDS, PROVINCE_CODES } from "./ids.js";
import { ITEMS, MEASURES, MISSING_REASONS, NOTE_KINDS, STANCES, STATEMENTS, THEMES, UNITS } from "./vocabulary.js";

const text = z.string().min(1);
const count = z.int().nonnegative();
const span = z.tuple([count, count]).readonly();
const isoDate = z.iso.date();

const cityId = z.enum(CITY_IDS);
const itemId = z.enum(ITEMS);
const statementId = z.enum(STATEMENTS);
const measureId = z.enum(MEASURES);
const themeId = z.enum(THEMES);
const unit = z.enum(UNITS);
const share = z.number().min(0).max(1);
const provinceCode = z.enum(PROVINCE_CODES);

export const bilingualSchema = z.strictObject({ nl: text, en: text }).readonly();

const sourceSchema = z
  .strictObject({
    id: text,
    title: text,
    file: text,
    characters: count,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .readonly();

export const surveySchema = z
  .strictObject({
    id: text,
    title: bilingualSchema,
    network: text,
    collector: text,
    period: z.string().regex(/^\d{4}-\d{2}$/),
    invited: count,
    responded: count,
    sources: z.array(sourceSchema).readonly(),
    dataVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
    offsetUnit: z.literal("utf-16"),
  })
  .readonly();

export const citySchema = z
  .strictObject({
    id: cityId,
    name: text,
    printedName: text.nullable(),
    aliases: z.array(text).readonly(),
    cbsCode: z.string().regex(/^GM\d{4}$/),
    province: text,
    provinceCode,
    population: count,
    wikidata: z.string().regex(/^Q\d+$/),
    lat: z.number(),
    lon: z.number(),
    responded: z.boolean(),
    order: count.nullable(),
  })
  .readonly();

export const itemSchema = z
  .strictObject({
    id: itemId,
    kind: z.enum(["question", "statement"]),
    order: count,
    wording: bilingualSchema,
    label: bilingualSchema,
  })
  .readonly();

const listItemSchema = z.union([
  z.string(),
  z.strictObject({ text: z.string(), items: z.array(z.string()).readonly() }).readonly(),
]);

export const blockSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("paragraph"), text: z.string() }).readonly(),
  z
    .strictObject({ kind: z.literal("list"), start: count.optional(), items: z.array(listItemSchema).readonly() })
    .readonly(),
  z
    .strictObject({
      kind: z.literal("table"),
      head: z.array(z.string()).readonly(),
      rows: z.array(z.array(z.string()).readonly()).readonly(),
    })
    .readonly(),
]);

export const answerSchema = z
  .strictObject({
    city: cityId,
    item: itemId,
    status: z.enum(["answered", "missing"]),
    missingReason: z.enum(MISSING_REASONS).nullable(),
    text: z.string(),
    blocks: z.array(blockSchema).readonly(),
    words: count,
    source: z.array(span).readonly(),
    lines: z.array(span).readonly(),
  })
  .readonly();

export const stanceSchema = z
  .strictObject({
    city: cityId,
    item: statementId,
    stance: z.enum(STANCES),
    qualified: z.boolean(),
    quote: text,
    at: span,
    why: bilingualSchema,
  })
  .readonly();

export const noteSchema = z
  .strictObject({
    id: text,
    city: cityId,
    item: itemId,
    kind: z.enum(NOTE_KINDS),
    text: bilingualSchema,
    quote: text.nullable(),
  })
  .readonly();

export const correctionSchema = z
  .strictObject({
    id: text,
    date: isoDate,
    table: text,
    row: text,
    field: text,
    before: z.string(),
    after: z.string(),
    reason: text,
    version: text,
  })
  .readonly();

export const translationSchema = z
  .strictObject({ city: cityId, item: itemId, lang: z.literal("en"), text, blocks: z.array(blockSchema).readonly() })
  .readonly();

export const summarySchema = z.strictObject({ city: cityId, item: itemId, nl: text, en: text }).readonly();

export const measureSchema = z
  .strictObject({ id: measureId, unit, label: bilingualSchema, definition: bilingualSchema })
  .readonly();

export const figureSchema = z
  .strictObject({
    id: text,
    city: cityId,
    measure: measureId,
    value: z.number().nonnegative(),
    valueTo: z.number().nonnegative().nullable(),
    unit,
    period: z.string().regex(/^(?:since-2015|now|\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?)$/),
    approximate: z.boolean(),
    country: z
      .string()
      .regex(/^(?:[A-Z]{2}|stateless|unknown|other)$/)
      .nullable(),
    item: itemId,
    quote: text,
    at: span,
    note: text.nullable(),
  })
  .readonly();

export const themeSchema = z
  .strictObject({
    id: themeId,
    label: bilingualSchema,
    definition: bilingualSchema,
    counts: bilingualSchema,
    countsNot: bilingualSchema,
    example: z.strictObject({ city: cityId, item: itemId, nl: text, en: text }).readonly(),
  })
  .readonly();

export const mentionSchema = z
  .strictObject({ city: cityId, item: itemId, theme: themeId, quote: text, at: span })
  .readonly();

export const agreementSchema = z
  .strictObject({
    code: z.enum([...THEMES, "stance", "qualified"]),
    n: count,
    agreement: share,
    alpha: z.number().max(1).nullable(),
  })
  .readonly();

/** One schema per published table, under the name of the table. */
export const tableSchemas = {
  survey: surveySchema,
  cities: z.array(citySchema).readonly(),
  items: z.array(itemSchema).readonly(),
  answers: z.array(answerSchema).readonly(),
  translations: z.array(translationSchema).readonly(),
  summaries: z.array(summarySchema).readonly(),
  stances: z.array(stanceSchema).readonly(),
  measures: z.array(measureSchema).readonly(),
  figures: z.array(figureSchema).readonly(),
  themes: z.array(themeSchema).readonly(),
  mentions: z.array(mentionSchema).readonly(),
  notes: z.array(noteSchema).readonly(),
  corrections: z.array(correctionSchema).readonly(),
  agreement: z.array(agreementSchema).readonly(),
};

export const datasetSchema = z.strictObject(tableSchemas).readonly();
