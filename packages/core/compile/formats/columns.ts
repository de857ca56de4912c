import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import * as z from "zod";
import type { Dataset } from "../../src/types.js";

export type Table = Exclude<keyof Dataset, "survey">;

/** One column of a table as written flat: a bilingual value has become two columns. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "object" | "array";
  /** From the docstring of the row type. */
  readonly description: string;
  readonly nullable: boolean;
  /** The only values there are, where they are few. */
  readonly values?: readonly string[] | undefined;
  readonly pattern?: string | undefined;
}

interface JsonSchema {
  readonly type?: Column["type"];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly anyOf?: readonly (JsonSchema | { readonly type: "null" })[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** The interface that describes a row of each table. */
export const ROW_TYPES: Readonly<Record<Table, string>> = {
  cities: "City",
  items: "Item",
  answers: "Answer",
  translations: "Translation",
  summaries: "Summary",
  stances: "StanceRow",
  measures: "Measure",
  figures: "Figure",
  themes: "Theme",
  mentions: "Mention",
  notes: "Note",
  corrections: "Correction",
  agreement: "Agreement",
};

export const TABLES = Object.keys(ROW_TYPES) as Table[];

const TYPES_FILE = resolve(import.meta.dirname, "../../src/types.ts");

const oneLine = (text: string) =>
  text
    .replace(/\{@link (\w+)\}/g, "$1")
    .replace(/\s+/g, " ")
    .trim();

function docOf(node: ts.Node): string {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return oneLine(docs.map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? "").join(" "));
}

interface TypeDoc {
  readonly doc: string;
  readonly members: ReadonlyMap<string, string>;
}

let read: ReadonlyMap<string, TypeDoc> | undefined;

/** The docstrings of the public types, by type and member, those of the types they extend included. */
export function typeDocs(): ReadonlyMap<string, TypeDoc> {
  if (read) return read;
  const source = ts.createSourceFile("types.ts", readFileSync(TYPES_FILE, "utf8"), ts.ScriptTarget.Latest, true);
  const docs = new Map<string, TypeDoc>();
  source.forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node)) return;
    const parents = (node.heritageClauses ?? []).flatMap((clause) =>
      clause.types.map(({ expression }) => expression.getText()),
    );
    const inherited = parents.flatMap((parent) => [...(docs.get(parent)?.members ?? [])]);
    const own = node.members.flatMap((member): [string, string][] =>
      member.name ? [[member.name.getText(), docOf(member)]] : [],
    );
    docs.set(node.name.text, { doc: docOf(node), members: new Map([...inherited, ...own]) });
  });
  read = docs;
  return docs;
}

/** What the docstrings leave to the name, said once for every table. */
const COMMON: Readonly<Record<string, string>> = {
  id: "Id, for ever.",
  city: "Id of the city.",
  item: "Id of the question or statement.",
  theme: "Id of the theme.",
  measure: "Id of the measure.",
  quote: "Exact words of the city, in Dutch.",
  at: "Place of the quote in the answer's text: half-open offsets as a JSON pair.",
  nl: "In Dutch.",
  en: "In English.",
};

const isBilingual = ({ properties }: JsonSchema) =>
  properties !== undefined && Object.keys(properties).join() === "nl,en";

function flatten(name: string, schema: JsonSchema, description: string): Column[] {
  const variants = schema.anyOf?.filter((variant): variant is JsonSchema => variant.type !== ("null" as string));
  const nullable = variants !== undefined && variants.length < (schema.anyOf?.length ?? 0);
  const inner = nullable ? (variants[0] ?? schema) : schema;
  if (isBilingual(inner))
    return (["nl", "en"] as const).map((lang) => ({
      name: `${name}${lang === "nl" ? "Nl" : "En"}`,
      type: "string",
      description: oneLine(`${description} ${lang === "nl" ? "In Dutch." : "In English."}`),
      nullable,
    }));
  const values = inner.enum ?? (inner.const === undefined ? undefined : [inner.const]);
  return [{ name, type: inner.type ?? "array", description, nullable, values, pattern: inner.pattern }];
}

/** The columns of a table, flat, in their order: from its schema, with the docstrings of its row type. */
export function columnsOf(table: Table, schema: z.ZodType): Column[] {
  const { items } = z.toJSONSchema(schema, { io: "input" }) as JsonSchema;
  const docs = typeDocs().get(ROW_TYPES[table])?.members;
  return Object.entries(items?.properties ?? {}).flatMap(([name, column]) =>
    flatten(name, column, docs?.get(name) || COMMON[name] || ""),
  );
}
