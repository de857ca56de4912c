import * as z from "zod";
import { ITEMS, MEASURES, MISSING_REASONS, NOTE_KINDS, STANCES, STATEMENTS, THEMES, UNITS } from "../src/vocabulary.js";

/** Shapes of the files people edit under `data/`. Unknown keys are refused, so that a typing error is never ignored. */
const text = z.string().trim().min(1);
const bilingual = z.strictObject({ nl: text, en: text });

export const surveyFile = z.strictObject({
  id: text,
  title: bilingual,
  network: text,
  collector: text,
  period: text,
  dataVersion: text,
  sources: z.array(z.strictObject({ id: text, title: text, file: text, characters: z.int(), sha256: text })).min(1),
  items: z.array(
    z.strictObject({
      id: z.enum(ITEMS),
      kind: z.enum(["question", "statement"]),
      wording: bilingual,
      label: bilingual,
    }),
  ),
  corrections: z.array(
    z.strictObject({
      id: text,
      date: text,
      table: text,
      row: text,
      field: text,
      before: z.string(),
      after: z.string(),
      reason: text,
      version: text,
    }),
  ),
});

const code = z.strictObject({ label: bilingual, definition: bilingual, counts: bilingual, countsNot: bilingual });

export const codebookFile = z.strictObject({
  stances: z.strictObject(Object.fromEntries(STANCES.map((stance) => [stance, code]))),
  qualified: code,
  rules: bilingual,
  measures: z.strictObject(
    Object.fromEntries(
      MEASURES.map((measure) => [
        measure,
        z.strictObject({ unit: z.enum(UNITS), label: bilingual, definition: bilingual }),
      ]),
    ),
  ),
  themes: z.strictObject(
    Object.fromEntries(
      THEMES.map((theme) => [
        theme,
        code.extend({ example: z.strictObject({ city: text, item: z.enum(ITEMS), nl: text, en: text }) }),
      ]),
    ),
  ),
  themeRules: bilingual,
});

const stance = z.strictObject({
  stance: z.enum(STANCES),
  qualified: z.boolean(),
  quote: text,
  why: bilingual,
});

const figure = z.strictObject({
  id: text,
  measure: z.enum(MEASURES),
  item: z.enum(ITEMS),
  value: z.number().nonnegative(),
  valueTo: z.number().nonnegative().optional(),
  unit: z.enum(UNITS),
  period: text,
  approximate: z.literal(true).optional(),
  country: text.optional(),
  quote: text,
  note: text.optional(),
});

const mention = z.strictObject({ item: z.enum(ITEMS), theme: z.enum(THEMES), quote: text });

export const cityFile = z.strictObject({
  city: text,
  missing: z.partialRecord(z.enum(ITEMS), z.enum(MISSING_REASONS)).optional(),
  stances: z.partialRecord(z.enum(STATEMENTS), stance),
  summaries: z.partialRecord(z.enum(ITEMS), bilingual),
  figures: z.array(figure),
  /** Totals that the city prints, with the figures they should be the sum of. */
  totals: z.array(z.strictObject({ total: text, parts: z.array(text).min(2), note: text.optional() })),
  mentions: z.array(mention),
  notes: z.array(
    z.strictObject({
      id: text,
      item: z.enum(ITEMS),
      kind: z.enum(NOTE_KINDS),
      text: bilingual,
      quote: text.optional(),
    }),
  ),
});

export const municipalityRow = z.strictObject({
  id: text,
  name: text,
  printedName: z.string(),
  aliases: z.string().transform((list) => list.split(";").filter(Boolean)),
  cbsCode: z.string().regex(/^GM\d{4}$/),
  province: text,
  provinceCode: z.string().regex(/^NL-[A-Z]{2}$/),
  population2018: z.coerce.number().int().positive(),
  wikidata: z.string().regex(/^Q\d+$/),
  lat: z.coerce.number(),
  lon: z.coerce.number(),
  responded: z.enum(["true", "false"]).transform((word) => word === "true"),
  order: z.string().transform((digits) => (digits === "" ? null : Number(digits))),
});

export const codingFile = z.array(
  z.strictObject({
    city: text,
    item: z.enum(STATEMENTS),
    stance: z.enum(STANCES),
    qualified: z.boolean(),
    quote: text,
    why: bilingual,
    doubt: z.string(),
  }),
);

export const settlementFile = z.array(
  z.strictObject({
    city: text,
    item: z.enum(STATEMENTS),
    stance: z.enum(STANCES),
    qualified: z.boolean(),
    reason: text,
  }),
);

/** One row of a coder's `data/coding/mentions-by-<coder>.csv`. */
export const codedMention = z.strictObject({ city: text, item: z.enum(ITEMS), theme: z.enum(THEMES), quote: text });

/** One row of `data/coding/mentions-settled.csv`: a mention that one coding has and another has not. */
export const settledMention = z.strictObject({
  city: text,
  item: z.enum(ITEMS),
  theme: z.enum(THEMES),
  mentioned: z.enum(["yes", "no"]),
  reason: text,
});

export const glossaryFile = z.strictObject({
  terms: z.array(z.strictObject({ nl: text, en: text })),
  rules: z.array(text),
});

export type SurveyFile = z.infer<typeof surveyFile>;
export type CodebookFile = z.infer<typeof codebookFile>;
export type CityFile = z.infer<typeof cityFile>;
export type MunicipalityRow = z.infer<typeof municipalityRow>;
export type CodingFile = z.infer<typeof codingFile>;
export type SettlementFile = z.infer<typeof settlementFile>;
export type CodedMention = z.infer<typeof codedMention>;
export type SettledMention = z.infer<typeof settledMention>;
export type GlossaryFile = z.infer<typeof glossaryFile>;
