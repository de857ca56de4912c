import type { Block } from "../src/types.js";
import type {
  CityFile,
  CodebookFile,
  CodedMention,
  CodingFile,
  GlossaryFile,
  MunicipalityRow,
  SettledMention,
  SettlementFile,
  SurveyFile,
} from "./authored.js";
import type { Located } from "./located.js";
import type { AnswersFile } from "./markdown.js";
import type { MarkedText } from "./marks.js";

/** An answers file as read, with the text it was read from. */
export interface ReadAnswers extends AnswersFile {
  readonly file: string;
  readonly text: string;
}

/** Rows of a CSV file, each with the line it stands on. */
export interface ReadTable<Row> {
  readonly file: string;
  readonly rows: readonly (Row & { readonly line: number })[];
}

/** Everything under `data/`, read but not yet checked. Files that could not be read are absent and named. */
export interface Inputs {
  /** Every text file by its path from the root of the repository. */
  readonly texts: ReadonlyMap<string, string>;
  readonly unreadable: ReadonlySet<string>;
  readonly annex: string;
  readonly marked: MarkedText;
  readonly survey: Located<SurveyFile>;
  readonly codebook: Located<CodebookFile>;
  /** In publication order: by name, `'s-` left out. */
  readonly municipalities: readonly (MunicipalityRow & { readonly line: number })[];
  readonly cities: readonly Located<CityFile>[];
  readonly answers: readonly ReadAnswers[];
  /** One for each coder, in the order of their names. */
  readonly codings: readonly Located<CodingFile>[];
  readonly settlement: Located<SettlementFile>;
  /** One for each coder of the themes, in the order of their names. */
  readonly mentionCodings: readonly ReadTable<CodedMention>[];
  readonly mentionSettlement: ReadTable<SettledMention>;
  readonly glossary: Located<GlossaryFile>;
  /** The English answers, in the shape of the Dutch ones. */
  readonly translations: readonly ReadAnswers[];
}

export const PATHS = {
  annex: "data/sources/annex-1.txt",
  marked: "data/sources/annex-1.marked.txt",
  survey: "data/survey.yaml",
  codebook: "data/codebook.yaml",
  municipalities: "data/municipalities.csv",
  cities: "data/cities/",
  answers: "data/answers/",
  codings: "data/coding/stances-by-",
  settlement: "data/coding/stances-settled.yaml",
  mentionCodings: "data/coding/mentions-by-",
  mentionSettlement: "data/coding/mentions-settled.csv",
  method: "data/method.md",
  glossary: "data/translations/glossary.yaml",
  translations: "data/translations/en/",
} as const;

export const cityPath = (city: string) => `${PATHS.cities}${city}.yaml`;
export const answersPath = (city: string) => `${PATHS.answers}${city}.md`;

export const translationPath = (city: string) => `${PATHS.translations}${city}.md`;

/** The city a file belongs to, by its name. */
export const cityOfPath = (file: string) => file.slice(file.lastIndexOf("/") + 1, file.lastIndexOf("."));

/** The blocks of one item in one file of answers or translations; none where it has no such section. */
export const blocksIn = (files: readonly ReadAnswers[], file: string, item: string): readonly Block[] =>
  files.find((candidate) => candidate.file === file)?.sections.find((section) => section.item === item)?.blocks ?? [];

/** The words of one cell of the annex as marked, its pieces apart by a line end. */
export const cellText = (marked: MarkedText, owner: string) =>
  marked.spans
    .filter((span) => span.owner === owner)
    .map((span) => span.text)
    .join("\n");
