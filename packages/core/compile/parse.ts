import { parse as parseCsv } from "csv-parse/sync";
import type { ZodType } from "zod";
import {
  cityFile,
  codebookFile,
  codedMention,
  codingFile,
  glossaryFile,
  municipalityRow,
  settledMention,
  settlementFile,
  surveyFile,
} from "./authored.js";
import { type Inputs, PATHS, type ReadAnswers, type ReadTable } from "./inputs.js";
import { type Located, readYaml } from "./located.js";
import { parseAnswers } from "./markdown.js";
import { parseMarks } from "./marks.js";
import type { Problem } from "./problem.js";

const sortName = (name: string) => name.replace(/^'s-/, "").toLowerCase();

function parseTable<Row>(file: string, text: string, shape: ZodType<Row>, problems: Problem[]): ReadTable<Row> {
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    records = parseCsv(text, { columns: true, skip_empty_lines: true, info: true });
  } catch (error) {
    problems.push({
      file,
      line: 1,
      rule: "csv",
      expected: "comma-separated values with one heading line",
      found: error instanceof Error ? error.message : String(error),
      remedy: "Give every line as many commas as the heading line; put a value with a comma in quotation marks.",
    });
    return { file, rows: [] };
  }
  const rows = records.flatMap(({ record, info }) => {
    const line = info.lines;
    const result = shape.safeParse(record);
    if (result.success) return [{ ...result.data, line }];
    for (const issue of result.error.issues)
      problems.push({
        file,
        line,
        rule: "shape",
        expected: issue.message,
        found: `${issue.path.join(".")}: ${record[String(issue.path[0])] ?? "nothing"}`,
        remedy: "Compare with the line above; the columns are described in data/README.md.",
      });
    return [];
  });
  return { file, rows };
}

const parseMunicipalities = (text: string, problems: Problem[]): Inputs["municipalities"] =>
  parseTable(PATHS.municipalities, text, municipalityRow, problems).rows.toSorted((left, right) =>
    sortName(left.name) < sortName(right.name) ? -1 : 1,
  );

/** One answers file, with the text kept for the rules that look at its layout. */
export const readAnswers = (file: string, text: string): ReadAnswers => ({ file, text, ...parseAnswers(text) });

/**
 * Reads all texts into one structure. Problems are collected; a file that cannot be read is left out and named, and
 * undefined is returned only when a file that everything else hangs on is missing or broken.
 */
export function parseInputs(texts: ReadonlyMap<string, string>): { inputs: Inputs | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const unreadable = new Set<string>();

  const textOf = (file: string): string | undefined => {
    const text = texts.get(file);
    if (text === undefined) {
      unreadable.add(file);
      problems.push({
        file,
        line: 1,
        rule: "file",
        expected: "this file",
        found: "no such file",
        remedy: "Restore it from version control, or from a copy of the same name.",
      });
    }
    return text;
  };
  const yaml = <Value>(file: string, shape: ZodType<Value>): Located<Value> | undefined => {
    const text = textOf(file);
    if (text === undefined) return undefined;
    const reading = readYaml(file, text, shape);
    if (reading.problems === undefined) return reading.value;
    unreadable.add(file);
    problems.push(...reading.problems);
    return undefined;
  };
  const isDefined = <Value>(value: Value | undefined): value is Value => value !== undefined;
  const under = (folder: string, ending: string) =>
    [...texts.keys()].filter((file) => file.startsWith(folder) && file.endsWith(ending)).sort();

  const annex = textOf(PATHS.annex);
  const marked = textOf(PATHS.marked);
  const survey = yaml(PATHS.survey, surveyFile);
  const codebook = yaml(PATHS.codebook, codebookFile);
  const municipalities = parseMunicipalities(textOf(PATHS.municipalities) ?? "", problems);
  const cities = under(PATHS.cities, ".yaml").map((file) => yaml(file, cityFile));
  const answers = under(PATHS.answers, ".md").map((file) => readAnswers(file, texts.get(file) ?? ""));
  const codings = under(PATHS.codings, ".yaml").map((file) => yaml(file, codingFile));
  const settlement = yaml(PATHS.settlement, settlementFile);
  const mentionCodings = under(PATHS.mentionCodings, ".csv").map((file) =>
    parseTable(file, texts.get(file) ?? "", codedMention, problems),
  );
  const mentionSettlement = parseTable(
    PATHS.mentionSettlement,
    textOf(PATHS.mentionSettlement) ?? "",
    settledMention,
    problems,
  );
  textOf(PATHS.method);
  const glossary = yaml(PATHS.glossary, glossaryFile);
  const translations = under(PATHS.translations, ".md").map((file) => readAnswers(file, texts.get(file) ?? ""));

  const readable =
    annex !== undefined &&
    marked !== undefined &&
    survey &&
    codebook &&
    settlement &&
    glossary &&
    municipalities.length > 0;
  if (!readable) return { inputs: undefined, problems };
  return {
    inputs: {
      texts,
      unreadable,
      annex,
      marked: parseMarks(marked),
      survey,
      codebook,
      municipalities,
      cities: cities.filter(isDefined),
      answers,
      codings: codings.filter(isDefined),
      settlement,
      mentionCodings,
      mentionSettlement,
      glossary,
      translations,
    },
    problems,
  };
}
