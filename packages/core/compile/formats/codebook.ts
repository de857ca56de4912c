import type * as z from "zod";
import type { Bilingual, Dataset } from "../../src/types.js";
import type { Inputs } from "../inputs.js";
import { columnsOf, ROW_TYPES, TABLES, type Table, typeDocs } from "./columns.js";

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(...head), row(...head.map(() => "---")), ...rows.map((cells) => row(...cells))].join("\n");

const both = ({ nl, en }: Bilingual) => `${en} / ${nl}`;

function itemsPart({ items }: Dataset) {
  return [
    "## Items",
    table(
      ["id", "kind", "as asked", "our translation"],
      items.map(({ id, kind, wording }) => [`\`${id}\``, kind, wording.nl, wording.en]),
    ),
  ];
}

function stancesPart({ codebook }: Inputs) {
  const { stances, qualified, rules } = codebook.value;
  return [
    "## Stances",
    rules.en,
    table(
      ["id", "label", "definition", "counts", "does not count"],
      [...Object.entries(stances), ["qualified", qualified] as const].map(([id, code]) => [
        `\`${id}\``,
        both(code.label),
        code.definition.en,
        code.counts.en,
        code.countsNot.en,
      ]),
    ),
  ];
}

function measuresPart({ measures, figures }: Dataset) {
  return [
    "## Measures",
    "A figure is a number a city states, never computed. Where a city counts something else than the definition says, its `unit` and a note of kind `definition` say what.",
    table(
      ["id", "label", "unit", "definition", "figures"],
      measures.map(({ id, label, unit, definition }) => [
        `\`${id}\``,
        both(label),
        unit,
        definition.en,
        String(figures.filter(({ measure }) => measure === id).length),
      ]),
    ),
  ];
}

function themesPart({ codebook }: Inputs, { themes, mentions, agreement }: Dataset) {
  return [
    "## Themes",
    codebook.value.themeRules.en,
    ...themes.flatMap(({ id, label, definition, counts, countsNot, example }) => {
      const rows = mentions.filter(({ theme }) => theme === id);
      const cities = new Set(rows.map(({ city }) => city)).size;
      const alpha = agreement.find(({ code }) => code === id)?.alpha;
      return [
        `### \`${id}\`: ${both(label)}`,
        [
          definition.en,
          `- Counts: ${counts.en}`,
          `- Does not count: ${countsNot.en}`,
          `- Typical: “${example.nl}” (“${example.en}”), \`${example.city}\` on \`${example.item}\``,
          `- Raised by ${cities} of the cities that answered, in ${rows.length} answers${alpha === undefined || alpha === null ? "" : `; alpha of two codings ${alpha}`}`,
        ].join("\n"),
      ];
    }),
  ];
}

function tablesPart(schemas: Readonly<Record<Table, z.ZodType>>) {
  return [
    "## Tables",
    "Columns as in the CSV and Parquet files. In JSON and in the modules a pair `labelNl`, `labelEn` is one value `label: { nl, en }`. An empty cell means there is none.",
    ...TABLES.flatMap((name) => [
      `### \`${name}\``,
      typeDocs().get(ROW_TYPES[name])?.doc ?? "",
      table(
        ["column", "type", "meaning"],
        columnsOf(name, schemas[name]).map(({ name: column, type, nullable, values, description }) => [
          `\`${column}\``,
          `${type}${nullable ? " or empty" : ""}`,
          [
            description,
            values && values.length <= 12 ? `One of ${values.map((value) => `\`${value}\``).join(", ")}.` : "",
          ]
            .filter(Boolean)
            .join(" "),
        ]),
      ),
    ]),
  ];
}

/** The codebook as a page: what was asked, how it was coded, and every column of every table. */
export function codebookPage(inputs: Inputs, dataset: Dataset, schemas: Readonly<Record<Table, z.ZodType>>): string {
  return `${[
    "# Codebook",
    `<!-- Made by \`npm run data\` from data/ and packages/core/src/types.ts. Never edited by hand. -->`,
    `${dataset.survey.title.en}, data version ${dataset.survey.dataVersion}. How the text was restored and coded, and how well codings agree, stands in METHOD.md.`,
    ...itemsPart(dataset),
    ...stancesPart(inputs),
    ...measuresPart(dataset),
    ...themesPart(inputs, dataset),
    ...tablesPart(schemas),
  ].join("\n\n")}\n`;
}
