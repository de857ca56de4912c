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
  /** Name of its province. */
  readonly province: string;
  /** ISO 3166-2 code of its province. */
  readonly provinceCode: ProvinceCode;
  /** Inhabitants on 1 January 2018 (CBS). */
  readonly population: number;
  /** Wikidata item of the municipality. */
  readonly wikidata: string;
  /** Degrees north, WGS84 (GeoNames, CC BY 4.0). */
  readonly lat: number;
  /** Degrees east, WGS84 (GeoNames, CC BY 4.0). */
  readonly lon: number;
  /** Whether it answered. */
  readonly responded: boolean;
  /** Place in the annex, 1 to 32; null for a city that did not answer. */
  readonly order: number | null;
}

/** One thing asked. */
export interface Item {
  readonly id: ItemId;
  /** A question is open; a statement is one to agree or disagree with. */
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
  /** Whether there are words. */
  readonly status: "answered" | "missing";
  /** Null unless `status` is `missing`. */
  readonly missingReason: MissingReason | null;
  /** Plain text of `blocks`; what `at` counts in. */
  readonly text: string;
  /** Paragraphs, lists and tables as a reader sees them. */
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
  /** By the codebook's stance rules. */
  readonly stance: Stance;
  /** An agree or disagree with an explicit reservation. */
  readonly qualified: boolean;
  /** Why it was coded so, by us. */
  readonly why: Bilingual;
}

/** What is odd, or what a figure counts (`definition`): see the codebook of notes in `data/README.md`. */
export type NoteKind =
  | "truncated"
  | "lost"
  | "displaced"
  | "sum"
  | "doubled"
  | "unclear"
  | "attachment"
  | "wording"
  | "misprint"
  | "definition";

/** The ten kinds of number the survey's figures measure; their definitions stand in the table `measures`. */
export type MeasureId =
  | "housed"
  | "target"
  | "adults"
  | "on-welfare"
  | "left-welfare"
  | "left-for-work"
  | "left-for-study"
  | "left-for-other"
  | "part-time-work"
  | "origin";

/** What a city counts. Figures with different units cannot be put side by side. */
export type Unit = "persons" | "benefits" | "households" | "cases" | "percent";

/** A kind of number, with our definition of it. */
export interface Measure {
  readonly id: MeasureId;
  /** The unit a figure has unless its city counts something else. */
  readonly unit: Unit;
  readonly label: Bilingual;
  readonly definition: Bilingual;
}

/** One number a city reported, as it stands in its answer: never computed, never rounded. */
export interface Figure extends Quoted {
  readonly id: string;
  readonly city: CityId;
  readonly measure: MeasureId;
  /** The number as stated; the lower end of a range. A fraction is a percentage to one decimal. */
  readonly value: number;
  /** Upper end where the city gives a range; null otherwise. */
  readonly valueTo: number | null;
  /** What is counted. */
  readonly unit: Unit;
  /** ISO 8601 year, month, day or interval (both ends included), `since-2015`, or `now` for an undated present. */
  readonly period: string;
  /** The city itself says about, over, nearly. */
  readonly approximate: boolean;
  /** ISO 3166-1 alpha-2, `stateless`, `unknown` or `other`; null unless `measure` is `origin`. */
  readonly country: string | null;
  readonly item: ItemId;
  /** Id of the note that says what this city counts, where that differs from the measure's definition; null otherwise. */
  readonly note: string | null;
}

/** A code of the codebook for what cities raise. Coded by us, not by the cities. */
export type ThemeId =
  | "regie"
  | "funding"
  | "dual-tracks"
  | "language"
  | "debt"
  | "provider-market"
  | "exam-waiting"
  | "health"
  | "former-minors"
  | "employers"
  | "conflicting-laws"
  | "early-start"
  | "culture"
  | "expectations"
  | "volunteers"
  | "family-reunification"
  | "low-education"
  | "privacy"
  | "tailored-guidance"
  | "cooperation"
  | "education"
  | "housing"
  | "social-network";

/** A theme of the codebook. */
export interface Theme {
  readonly id: ThemeId;
  readonly label: Bilingual;
  readonly definition: Bilingual;
  /** What counts as a mention. */
  readonly counts: Bilingual;
  /** What does not, and which theme it belongs to instead. */
  readonly countsNot: Bilingual;
  /** A typical quote; the English is our translation. */
  readonly example: { readonly city: CityId; readonly item: ItemId; readonly nl: string; readonly en: string };
}

/** A city raising a theme in an answer: at most one row for each city, item and theme. */
export interface Mention extends Quoted {
  readonly city: CityId;
  readonly item: ItemId;
  readonly theme: ThemeId;
}

/** One answer in at most 25 words. Ours, not the city's. */
export interface Summary extends Bilingual {
  readonly city: CityId;
  readonly item: ItemId;
}

/** One answer in another language. Unofficial, ours. */
export interface Translation {
  readonly city: CityId;
  readonly item: ItemId;
  /** Language of the translation. */
  readonly lang: "en";
  /** Plain text of `blocks`. */
  readonly text: string;
  /** The same blocks as the answer's, one for one. */
  readonly blocks: readonly Block[];
}

/** How far two independent codings of the same text agree, before they were settled. */
export interface Agreement {
  /** A theme, `stance` or `qualified`. */
  readonly code: ThemeId | "stance" | "qualified";
  /** Answers coded twice. */
  readonly n: number;
  /** Share of them coded alike, 0 to 1. */
  readonly agreement: number;
  /** Krippendorff's alpha for nominal codes: 1 is perfect, 0 what chance gives; null where no code varies. */
  readonly alpha: number | null;
}

/** Something odd in the source, stated and not repaired. */
export interface Note {
  readonly id: string;
  readonly city: CityId;
  readonly item: ItemId;
  /** Kind of oddity; `definition` says what a figure counts. */
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
  /** Table that was changed. */
  readonly table: string;
  /** Id of the row, or its key columns joined by a slash. */
  readonly row: string;
  /** Column that was changed. */
  readonly field: string;
  /** Value before. */
  readonly before: string;
  /** Value after. */
  readonly after: string;
  /** Why, for the reader. */
  readonly reason: string;
  /** Data version the change came with. */
  readonly version: string;
}

/** All tables under their published names, as in `dataset.json`. */
export interface Dataset {
  readonly survey: Survey;
  readonly cities: readonly City[];
  readonly items: readonly Item[];
  readonly answers: readonly Answer[];
  readonly translations: readonly Translation[];
  readonly summaries: readonly Summary[];
  readonly stances: readonly StanceRow[];
  readonly measures: readonly Measure[];
  readonly figures: readonly Figure[];
  readonly themes: readonly Theme[];
  readonly mentions: readonly Mention[];
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
  readonly agreement: readonly Agreement[];
}

/** What a chart starts from: one short row per city. */
export interface CityOverview {
  readonly id: CityId;
  readonly name: string;
  /**
   * One letter for its stance on each statement, a capital with reservations: `a`gree, `p`artly, `n`either, `d`isagree,
   * `u`nstated, `x` for declined. Absent for a city that did not answer.
   */
  readonly codes?: string;
  /** The name as a chart labels it, where that differs: shorter, or with a curly apostrophe. */
  readonly label?: string;
}

/** Which cities raise each theme, and in which items. A city that raises it nowhere is absent. */
export type ThemeOverview = Readonly<Record<ThemeId, Readonly<Partial<Record<CityId, readonly ItemId[]>>>>>;

/** One mention of a theme with its place in the source. */
export interface ThemeEvidence {
  readonly city: CityId;
  readonly item: ItemId;
  readonly quote: string;
  /** Source lines of the answer, 1-based, both ends included. */
  readonly lines: readonly Span[];
}

/** Where a city stands on both statements, and the words that say so. */
export interface CityQuotes {
  readonly city: Pick<City, "id" | "name">;
  /** None for a city that did not take part. */
  readonly items: readonly StanceQuote[];
}

/** Where a city stands on one statement, and the words that say so. */
export interface StanceQuote extends Pick<StanceRow, "item" | "stance" | "qualified" | "quote"> {
  /** Source lines of the answer, 1-based, both ends included. */
  readonly lines: readonly Span[];
}

/** The words a city's themes were coded from: one row for each item it answered or lost, in their order. */
export type ThemeQuotes = readonly {
  readonly item: ItemId;
  /** Source lines of the answer, 1-based, both ends included; none for one that is lost. */
  readonly lines: readonly Span[];
  readonly themes: Readonly<Partial<Record<ThemeId, string>>>;
}[];

/** A city as a chart of figures labels it. */
interface LabelledCity {
  readonly city: CityId;
  /** Its name, or a shorter form of it, with a curly apostrophe. */
  readonly label: string;
}

/** A figure that may stand beside others. What is null or false in the table is left out. */
export interface ScaleFigure extends LabelledCity {
  readonly value: number;
  readonly valueTo?: number;
  readonly approximate?: true;
  /** Against the inhabitants of its city on 1 January 2018, unrounded; left out of a percentage. */
  readonly perThousand?: number;
  /** The same for the upper end of a range. */
  readonly perThousandTo?: number;
}

/** The figures of a city that may not stand beside others. */
export interface ApartFigures extends LabelledCity {
  /** In words: `345 (2015), 480 (2016) en 1 ander cijfer`. */
  readonly text: string;
  /** What these count, where that differs from the measure's definition; others may have another note. */
  readonly note?: string;
}

/**
 * The figures of one measure over one time, by whether they may stand side by side: what a figure chart starts from. In one
 * language, because most of it is notes.
 */
export interface MeasureOverview {
  readonly measure: MeasureId;
  readonly unit: Unit;
  /** What the numbers on the scale are: measure, what is counted where it is not people, and when. */
  readonly label: string;
  readonly definition: string;
  /** The period compared over; unless another was asked for, the one over which most cities may be compared. */
  readonly period: string;
  /** For `origin`: the country compared; left out of other measures. */
  readonly country?: string;
  /** In table order: one unit, one time, counted as the measure's definition says. */
  readonly scale: readonly ScaleFigure[];
  /** The other cities that answered, by the reason: each counts something else, over another time, or gave no figure. */
  readonly apart: {
    readonly other: readonly ApartFigures[];
    readonly period: readonly ApartFigures[];
    readonly none: readonly LabelledCity[];
  };
}

/** A figure that may stand beside others, of a city whose name is known already. */
export interface PlacedFigure extends Omit<ScaleFigure, "label" | "perThousand" | "perThousandTo"> {
  /** Against the inhabitants of its city on 1 January 2018, rounded to four decimals; left out of a percentage. */
  readonly perThousand?: number;
  /** The same for the upper end of a range. */
  readonly perThousandTo?: number;
}

/**
 * The figures of one measure as a map starts from: as {@link MeasureOverview}, in both languages, without names of cities
 * and without figures that may not stand side by side.
 */
export interface PlacedMeasure extends Pick<MeasureOverview, "measure" | "country"> {
  /** What the numbers on the scale are: measure, what is counted where it is not people, and when. */
  readonly label: Bilingual;
  /** In table order: one unit, one time, counted as the measure's definition says. */
  readonly scale: readonly PlacedFigure[];
  /** Cities whose figures count something else, or over another time. The others that answered gave none. */
  readonly apart: {
    readonly other: readonly CityId[];
    readonly period: readonly CityId[];
  };
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
export type StudyOverview = Pick<Survey, "title" | "invited" | "responded">;

/** An answer without its text: how long it is, where it stands, and what it says in a sentence. */
export interface AnswerOutline {
  readonly item: ItemId;
  /** 0 for an answer that is lost. */
  readonly words: number;
  /** Source lines, 1-based, both ends included. */
  readonly lines: readonly Span[];
  /** Ours, at most 25 words; null for a lost answer, and on the statements, where the stance says it. */
  readonly summary: Bilingual | null;
}

/** A figure as a card shows it before it is opened. */
export interface KeyFigure {
  /** Id of the figure. */
  readonly id: string;
  /** The number as a reader writes it: `ca. 1.200`, `38,5%`. */
  readonly value: Bilingual;
  /** Measure, what is counted where it is not people, and period. */
  readonly label: Bilingual;
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

/** One city without the texts of its answers: all that a closed card needs. */
export interface CityProfile {
  readonly city: Pick<City, "id" | "name" | "province" | "population" | "responded">;
  /** Where the city stands on both statements; none for a city that did not take part. */
  readonly stances: readonly Omit<StanceRow, "city" | "at">[];
  /** At most four, by the measures' own definitions. */
  readonly figures: readonly KeyFigure[];
  /** Notes on the two statements; those on the questions come with the bundle. */
  readonly notes: readonly Pick<Note, "item" | "text">[];
  /** One for each item, in their order; none for a city that did not take part. */
  readonly outline: readonly AnswerOutline[];
  /** Loads the texts and all the rest. */
  readonly loadBundle: () => Promise<CityBundle>;
}

/** One city with everything it said. */
export interface CityBundle {
  readonly city: City;
  readonly answers: readonly Answer[];
  readonly summaries: readonly Summary[];
  readonly stances: readonly StanceRow[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly notes: readonly Note[];
}
