import type { CityId, ItemId, ProvinceCode, QuestionId, StatementId } from "./ids.js";

export type { CityId, ItemId, ProvinceCode, QuestionId, StatementId } from "./ids.js";

/** Words in Dutch and English. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** A language the survey's own words are given in. Answers are always Dutch. */
export type Lang = keyof Bilingual;

/** Half-open range: characters `[start, end)` or, for lines, 1-based and both ends included. */
export type Span = readonly [start: number, end: number];

/**
 * Where a city stands on a statement, coded by us from its own words. The definitions stand in the codebook.
 * A city that did not take part has no stance at all.
 */
export type Stance = "agree" | "partly" | "neither" | "disagree" | "unstated" | "declined";

/** Why a city that took part has no answer to an item. */
export type MissingReason = "picture-lost";

/** A document the survey was read from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** Length in characters (UTF-16 units, which here are code points too). */
  readonly characters: number;
  readonly sha256: string;
}

/** The study. */
export interface Survey {
  readonly id: string;
  readonly title: Bilingual;
  /** The network of cities that was asked. */
  readonly network: string;
  /** Who asked. */
  readonly collector: string;
  /** When, as an ISO month. */
  readonly period: string;
  readonly invited: number;
  readonly responded: number;
  readonly sources: readonly Source[];
  /** Version of the data, not of the code: see VERSIONING in the repository. */
  readonly dataVersion: string;
  /** The unit of every offset in the tables. */
  readonly offsetUnit: "utf-16";
}

/** One of the 40 cities asked. */
export interface City {
  readonly id: CityId;
  /** Official name in 2018 (CBS). */
  readonly name: string;
  /** As the annex prints it; null where it prints none. */
  readonly printedName: string | null;
  /** Other ids the city is found by. */
  readonly aliases: readonly string[];
  /** Statistics Netherlands municipality code, such as `GM0361`. */
  readonly cbsCode: string;
  readonly province: string;
  readonly provinceCode: ProvinceCode;
  /** Inhabitants on 1 January 2018 (CBS). */
  readonly population: number;
  /** Wikidata item of the municipality. */
  readonly wikidata: string;
  /** Degrees north, WGS84 (GeoNames, CC BY 4.0). */
  readonly lat: number;
  /** Degrees east, WGS84 (GeoNames, CC BY 4.0). */
  readonly lon: number;
  readonly responded: boolean;
  /** Place in the annex, 1 to 32; null for a city that did not answer. */
  readonly order: number | null;
}

/** One thing asked. */
export interface Item {
  readonly id: ItemId;
  readonly kind: "question" | "statement";
  /** Place in the annex, 1 to 7. */
  readonly order: number;
  /** As asked, in Dutch; the English is our translation. */
  readonly wording: Bilingual;
  /** Short name, ours. */
  readonly label: Bilingual;
}

/** A line of a list, with at most one inner list. */
export type ListItem = string | { readonly text: string; readonly items: readonly string[] };

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
}

export interface ListBlock {
  readonly kind: "list";
  /** First printed number; absent for bullets. */
  readonly start?: number | undefined;
  readonly items: readonly ListItem[];
}

export interface TableBlock {
  readonly kind: "table";
  /** Empty where the city printed no column headings. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A piece of an answer as a reader sees it. Plain strings, never HTML. */
export type Block = ParagraphBlock | ListBlock | TableBlock;

/** One city's words on one item, verbatim. */
export interface Answer {
  readonly city: CityId;
  readonly item: ItemId;
  readonly status: "answered" | "missing";
  /** Null unless `status` is `missing`. */
  readonly missingReason: MissingReason | null;
  /** Plain text of `blocks`; what `at` counts in. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Number of words. */
  readonly words: number;
  /** Where the words stand in the source: half-open character offsets. */
  readonly source: readonly Span[];
  /** The same as 1-based line ranges, both ends included. */
  readonly lines: readonly Span[];
}

/** Exact words and their place: `answer.text.slice(at[0], at[1]) === quote`. */
export interface Quoted {
  readonly quote: string;
  readonly at: Span;
}

/** Where a city stands on a statement. */
export interface StanceRow extends Quoted {
  readonly city: CityId;
  readonly item: StatementId;
  readonly stance: Stance;
  /** An agree or disagree with an explicit reservation. */
  readonly qualified: boolean;
  /** Why it was coded so, by us. */
  readonly why: Bilingual;
}

/** What is odd: see the codebook of notes in `data/README.md`. */
export type NoteKind =
  | "truncated"
  | "lost"
  | "displaced"
  | "sum"
  | "doubled"
  | "unclear"
  | "attachment"
  | "wording"
  | "misprint";

/** Something odd in the source, stated and not repaired. */
export interface Note {
  readonly id: string;
  readonly city: CityId;
  readonly item: ItemId;
  readonly kind: NoteKind;
  readonly text: Bilingual;
  /** The words it is about; null where there is nothing to quote. */
  readonly quote: string | null;
}

/** A value changed after publication. */
export interface Correction {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly table: string;
  readonly row: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly version: string;
}

/** All tables under their published names, as in `dataset.json`. */
export interface Dataset {
  readonly survey: Survey;
  readonly cities: readonly City[];
  readonly items: readonly Item[];
  readonly answers: readonly Answer[];
  readonly stances: readonly StanceRow[];
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
}

/** What a chart starts from: one short row per city. */
export interface CityOverview {
  readonly id: CityId;
  readonly name: string;
  /** Stance on each statement, with `+` behind a qualified one; absent for a city that did not answer. */
  readonly stances?: readonly [integrationGoingWell: string, sufficientInstruments: string];
  /** The name as a chart labels it, where that differs: shorter, or with a curly apostrophe. */
  readonly label?: string;
}

/** What a city is found by. */
export interface CityIndexRow {
  readonly id: CityId;
  readonly name: string;
  readonly cbsCode: string;
  readonly printedName?: string;
  readonly aliases?: readonly string[];
}

/** The study in a few words, for an element's first drawing. */
export type StudyOverview = Pick<Survey, "title" | "period" | "invited" | "responded">;

/** How long an answer is and where it stands, without its text. */
export interface AnswerOutline {
  readonly item: ItemId;
  readonly missingReason: MissingReason | null;
  readonly words: number;
  /** Source lines, 1-based, both ends included. */
  readonly lines: readonly Span[];
}

/** The survey's own words for the codes, from the codebook. */
export type StanceLabels = Readonly<Record<Stance | "qualified", Bilingual>>;

/** A statement by its wording alone. */
export interface StatementOverview {
  readonly id: StatementId;
  readonly wording: Bilingual;
}

/** A question by its label alone. */
export interface QuestionOverview {
  readonly id: QuestionId;
  readonly label: Bilingual;
}

/** One city without the texts of its answers. */
export interface CityProfile {
  readonly city: City;
  readonly stances: readonly StanceRow[];
  /** Notes on the two statements; those on the questions come with the bundle. */
  readonly notes: readonly Note[];
  /** One for each item, in their order; none for a city that did not take part. */
  readonly outline: readonly AnswerOutline[];
  /** Loads the texts and all notes. */
  readonly loadBundle: () => Promise<CityBundle>;
}

/** One city with everything it said. */
export interface CityBundle {
  readonly city: City;
  readonly answers: readonly Answer[];
  readonly stances: readonly StanceRow[];
  readonly notes: readonly Note[];
}
