// Written by docs.ts from the elements' comments: change those and run `npm run docs`.
import type { CityId, Correction, ItemId, StatementId } from "@g40-inburgering/core/types";
import type { CopyDetail, DownloadDetail } from "../shared/more.js";
import type { ErrorDetail } from "../shared/report.js";
import type { CityCard } from "../city-card/city-card.js";
import type { CityMap } from "../city-map/city-map.js";
import type { SelectDetail as CrosstabSelectDetail, Crosstab } from "../crosstab/crosstab.js";
import type { Explorer } from "../explorer/explorer.js";
import type { SelectDetail as FigureChartSelectDetail, FigureChart } from "../figure-chart/figure-chart.js";
import type { Quote } from "../quote/quote.js";
import type { SelectDetail as StanceChartSelectDetail, StanceChart } from "../stance-chart/stance-chart.js";
import type { SelectDetail as ThemeChartSelectDetail, ThemeChart } from "../theme-chart/theme-chart.js";

/** Every element by its tag: its class, the attributes and properties a page sets, and the events it fires. */
export interface G40Elements {
  /** One city: where it stands on both statements, its key figures and what it answered, in its own words. Figures, answers and the coding behind a stance open in place; their texts, the translation and the themes load only then. */
  "g40-city-card": {
    element: CityCard;
    attributes: {
      /** `light` or `dark`; by default the page's own `color-scheme`. */
      "theme"?: "light" | "dark" | undefined;
      /** `compact` leaves out figures, answers and the second quote. */
      "density"?: "compact" | undefined;
      /** What is shown, apart by blanks, of `stances figures answers`; all by default. The source line always stays. */
      "show"?: string | undefined;
      /** The city: its id, an alias or its CBS code. An id is quickest: anything else is looked up first. */
      "city"?: CityId | (string & {}) | undefined;
      /** Id of an element on the page whose chosen city the card shows; `*` for any. */
      "for"?: string | null | undefined;
      /** Level of the title, 2 to 6 or `none`; 3 by default. */
      "heading-level"?: "2" | "3" | "4" | "5" | "6" | "none" | undefined;
      /** `nl` or `en`; else the nearest ancestor's language, else Dutch. Answers stay Dutch. */
      "lang"?: "nl" | "en" | undefined;
    };
    properties: {
      /** The city's profile, where the page has it already: nothing loads before the card is drawn. */
      profile?: CityCard["profile"];
      /** A survey to draw instead of the published one, as in `dataset.json`. */
      survey?: CityCard["survey"];
      /** Corrections to show, where the page is pinned to an older version. */
      corrections?: CityCard["corrections"];
    };
    events: {
      /** The card is drawn. Detail: `{ city }`. */
      "g40-ready": CustomEvent<{ readonly city: CityId }>;
      /** It has been half visible for a second; once. Detail: `{}`. */
      "g40-view": CustomEvent<Readonly<Record<never, never>>>;
      /** A reader copies a citation. Cancellable. Detail: `{ format, text }`. */
      "g40-copy": CustomEvent<CopyDetail>;
      /** A reader downloads the data. Cancellable. Detail: `{ file, text }`. */
      "g40-download": CustomEvent<DownloadDetail>;
      /** The page's `corrections` are shown. Detail: `{ corrections }`. */
      "g40-correction": CustomEvent<{ readonly corrections: readonly Correction[] }>;
      /** The fallback stays, or a part could not load. Detail: `{ reason, message }`. */
      "g40-error": CustomEvent<ErrorDetail>;
    };
  };
  /** Where the cities lie and how they differ: a map that is a list. Its marks are the buttons of a list of cities, grouped by stance, by what their number means or by whether they raise a theme; choosing one shows the words behind it. */
  "g40-city-map": {
    element: CityMap;
    attributes: {
      /** `light` or `dark`; by default the page's own `color-scheme`. */
      "theme"?: "light" | "dark" | undefined;
      /** What stands above the map, apart by blanks, of `title base`; all by default. The source line always stays. */
      "show"?: string | undefined;
      /** `integration-going-well` (default) or `sufficient-instruments`: shows where the cities stand on it. */
      "statement"?: StatementId | undefined;
      /** Id of a measure, such as `housed`: shows its figures instead, those that may stand side by side as discs of their size. */
      "measure"?: CityMap["measure"] | undefined;
      /** `thousand` divides the figures by inhabitants. */
      "per"?: "thousand" | null | undefined;
      /** Id of a theme, such as `regie`: shows which cities raise it instead. */
      "raises"?: CityMap["raises"] | undefined;
      /** Id of the city whose words are open; none by default. */
      "city"?: CityId | (string & {}) | null | undefined;
      /** Ids of the cities to show, apart by blanks; all by default. */
      "cities"?: string | null | undefined;
      /** Id of an element on the page whose chosen city opens here too; `*` for any. */
      "for"?: string | null | undefined;
      /** `list` shows the cities as a list alone; a map by default. */
      "view"?: "list" | null | undefined;
      /** Level of the title, 2 to 6 or `none`; 3 by default. */
      "heading-level"?: "2" | "3" | "4" | "5" | "6" | "none" | undefined;
      /** `nl` or `en`; else the nearest ancestor's language, else Dutch. Answers stay Dutch. */
      "lang"?: "nl" | "en" | undefined;
    };
    properties: {
      /** A survey to draw instead of the published one, as in `dataset.json`. */
      survey?: CityMap["survey"];
      /** Corrections to show, where the page is pinned to an older version. */
      corrections?: CityMap["corrections"];
    };
    events: {
      /** The map is drawn. Detail: `{ statement }`, `{ measure, per }` or `{ raises }`, as what is shown. */
      "g40-ready": CustomEvent<{ readonly statement: StatementId }>;
      /** It has been half visible for a second; once. Detail: `{}`. */
      "g40-view": CustomEvent<Readonly<Record<never, never>>>;
      /** A reader chose a city. Cancellable: prevent it to keep the words closed. Detail: `{ city }` and that of `g40-ready`. */
      "g40-select": CustomEvent<{ readonly city: CityId | null }>;
      /** A reader copies a citation. Cancellable. Detail: `{ format, text }`. */
      "g40-copy": CustomEvent<CopyDetail>;
      /** A reader downloads the data. Cancellable. Detail: `{ file, text }`. */
      "g40-download": CustomEvent<DownloadDetail>;
      /** The page's `corrections` are shown. Detail: `{ corrections }`. */
      "g40-correction": CustomEvent<{ readonly corrections: readonly Correction[] }>;
      /** The fallback stays, or a part could not load. Detail: `{ reason, message }`. */
      "g40-error": CustomEvent<ErrorDetail>;
    };
  };
  /** The two statements against each other: a grid with a dot for every city in the cell of its two stances, with sums. A cell opens the names of its cities; a name shows what that city said on both statements, and its lines in the source. */
  "g40-crosstab": {
    element: Crosstab;
    attributes: {
      /** `light` or `dark`; by default the page's own `color-scheme`. */
      "theme"?: "light" | "dark" | undefined;
      /** What stands around the table, apart by blanks, of `title base`; all by default. The statements and the source line always stay. */
      "show"?: string | undefined;
      /** Id of the city whose cell and words are open; none by default. */
      "city"?: CityId | (string & {}) | null | undefined;
      /** Ids of the cities to count, apart by blanks; all by default. */
      "cities"?: string | null | undefined;
      /** Id of an element on the page whose chosen city opens here too; `*` for any. */
      "for"?: string | null | undefined;
      /** Level of the title, 2 to 6 or `none`; 3 by default. */
      "heading-level"?: "2" | "3" | "4" | "5" | "6" | "none" | undefined;
      /** `nl` or `en`; else the nearest ancestor's language, else Dutch. Answers stay Dutch. */
      "lang"?: "nl" | "en" | undefined;
    };
    properties: {
      /** A survey to draw instead of the published one, as in `dataset.json`. */
      survey?: Crosstab["survey"];
      /** Corrections to show, where the page is pinned to an older version. */
      corrections?: Crosstab["corrections"];
    };
    events: {
      /** The grid is drawn. Detail: `{}`. */
      "g40-ready": CustomEvent<Readonly<Record<never, never>>>;
      /** It has been half visible for a second; once. Detail: `{}`. */
      "g40-view": CustomEvent<Readonly<Record<never, never>>>;
      /** A reader chose a city. Cancellable: prevent it to keep its words closed. Detail: `{ city }`. */
      "g40-select": CustomEvent<CrosstabSelectDetail>;
      /** A reader copies a citation. Cancellable. Detail: `{ format, text }`. */
      "g40-copy": CustomEvent<CopyDetail>;
      /** A reader downloads the data. Cancellable. Detail: `{ file, text }`. */
      "g40-download": CustomEvent<DownloadDetail>;
      /** The page's `corrections` are shown. Detail: `{ corrections }`. */
      "g40-correction": CustomEvent<{ readonly corrections: readonly Correction[] }>;
      /** The fallback stays, or a part could not load. Detail: `{ reason, message }`. */
      "g40-error": CustomEvent<ErrorDetail>;
    };
  };
  /** All that the cities answered, to search and to filter: answers with the words a reader looked for, quotes of a theme, or the cities that match. Each result opens the whole answer in place. The texts load when a reader types. */
  "g40-explorer": {
    element: Explorer;
    attributes: {
      /** `light` or `dark`; by default the page's own `color-scheme`. */
      "theme"?: "light" | "dark" | undefined;
      /** Words to look for in the answers; none by default. */
      "query"?: string | null | undefined;
      /** Only cities with this stance on "integration is going well": `agree`, `partly`, `neither`, `disagree`, `unstated` or `declined`. */
      "stance-1"?: Explorer["stance1"] | undefined;
      /** Only cities with this stance on "sufficient instruments". */
      "stance-2"?: Explorer["stance2"] | undefined;
      /** Only answers that raise this theme: an id of the codebook, such as `housing`. */
      "raises"?: Explorer["raises"] | undefined;
      /** Only answers to this question or statement, such as `needs`. */
      "item"?: ItemId | null | undefined;
      /** Only cities in this province: its ISO code, such as `NL-OV`. */
      "province"?: Explorer["province"] | undefined;
      /** Only cities of this size in inhabitants: `under-100000`, `100000-150000` or `150000-and-over`. */
      "size"?: Explorer["size"] | undefined;
      /** Results of a query: `relevance` (default) or `alphabetical`. */
      "order"?: Explorer["order"] | undefined;
      /** Which controls are shown, apart by blanks, of `query stance-1 stance-2 raises item province size order`; all by default. */
      "show"?: string | null | undefined;
      /** Reads query and filters from the page's address, and keeps them there. Without it the address is left alone. */
      "url-state"?: Explorer["urlState"] | undefined;
      /** Level of the title, 2 to 6 or `none`; 3 by default. The cities are one level below. */
      "heading-level"?: "2" | "3" | "4" | "5" | "6" | "none" | undefined;
      /** `nl` or `en`; else the nearest ancestor's language, else Dutch. Answers stay Dutch. */
      "lang"?: "nl" | "en" | undefined;
    };
    properties: {
      /** A survey to draw instead of the published one, as in `dataset.json`. */
      survey?: Explorer["survey"];
      /** Corrections to show, where the page is pinned to an older version. */
      corrections?: Explorer["corrections"];
    };
    events: {
      /** The explorer is drawn. Detail: `{}`. */
      "g40-ready": CustomEvent<Readonly<Record<never, never>>>;
      /** It has been half visible for a second; once. Detail: `{}`. */
      "g40-view": CustomEvent<Readonly<Record<never, never>>>;
      /** A reader opened an answer; no city where it was closed. Cancellable: prevent it to leave the answer as it is. Detail: `{ city, item }`. */
      "g40-select": CustomEvent<{ readonly city: CityId | null; readonly item: ItemId }>;
      /** A reader copies a citation. Cancellable. Detail: `{ format, text }`. */
      "g40-copy": CustomEvent<CopyDetail>;
      /** A reader downloads the results. Cancellable. Detail: `{ file, text }`. */
      "g40-download": CustomEvent<DownloadDetail>;
      /** The page's `corrections` are shown. Detail: `{ corrections }`. */
      "g40-correction": CustomEvent<{ readonly corrections: readonly Correction[] }>;
      /** The fallback stays, or a part could not load. Detail: `{ reason, message }`. */
      "g40-error": CustomEvent<ErrorDetail>;
    };
  };
  /** Figures of the cities on one scale, for what may be put side by side: the same unit, the same time, counted as the measure's definition says. Every other city that answered stands apart, with its figure and the reason. Choosing a city shows the words its figure was read from, and their lines in the source. */
  "g40-figure-chart": {
    element: FigureChart;
    attributes: {
      /** `light` or `dark`; by default the page's own `color-scheme`. */
      "theme"?: "light" | "dark" | undefined;
      /** What stands above the scale, apart by blanks, of `title base`; all by default. Cities apart and the source line always stay. */
      "show"?: string | undefined;
      /** `housed` (default), `target`, `adults`, `on-welfare`, `left-welfare`, `left-for-work`, `left-for-study`, `left-for-other`, `part-time-work` or `origin`. */
      "measure"?: FigureChart["measure"] | undefined;
      /** `thousand` draws figures per thousand inhabitants; numbers as given by default. */
      "per"?: "thousand" | null | undefined;
      /** Period as in the data, such as `2017`, `2015/2017` or `now`; by default the one over which most cities may be compared. */
      "period"?: string | null | undefined;
      /** For `origin`: the country, as ISO 3166-1 code; `SY` by default. */
      "country"?: string | null | undefined;
      /** Cities on the scale: `value` (default), largest first, or `alphabetical`. */
      "order"?: "value" | "alphabetical" | undefined;
      /** Id of the city whose words are open; none by default. */
      "city"?: CityId | (string & {}) | null | undefined;
      /** Ids of the cities to show, apart by blanks; all by default. */
      "cities"?: string | null | undefined;
      /** Id of an element on the page whose chosen city opens here too; `*` for any. */
      "for"?: string | null | undefined;
      /** `table` shows the figures as a table; dots by default. */
      "view"?: "table" | null | undefined;
      /** Level of the title, 2 to 6 or `none`; 3 by default. */
      "heading-level"?: "2" | "3" | "4" | "5" | "6" | "none" | undefined;
      /** `nl` or `en`; else the nearest ancestor's language, else Dutch. Answers stay Dutch. */
      "lang"?: "nl" | "en" | undefined;
    };
    properties: {
      /** A survey to draw instead of the published one, as in `dataset.json`. */
      survey?: FigureChart["survey"];
      /** Corrections to show, where the page is pinned to an older version. */
      corrections?: FigureChart["corrections"];
    };
    events: {
      /** The chart is drawn. Detail: `{ measure }`. */
      "g40-ready": CustomEvent<{ readonly measure: FigureChart["measure"] }>;
      /** It has been half visible for a second; once. Detail: `{}`. */
      "g40-view": CustomEvent<Readonly<Record<never, never>>>;
      /** A reader chose a city. Cancellable: prevent it to keep the words closed. Detail: `{ city, measure }`. */
      "g40-select": CustomEvent<FigureChartSelectDetail>;
      /** A reader copies a citation. Cancellable. Detail: `{ format, text }`. */
      "g40-copy": CustomEvent<CopyDetail>;
      /** A reader downloads the data. Cancellable. Detail: `{ file, text }`. */
      "g40-download": CustomEvent<DownloadDetail>;
      /** The page's `corrections` are shown. Detail: `{ corrections }`. */
      "g40-correction": CustomEvent<{ readonly corrections: readonly Correction[] }>;
      /** The fallback stays, or a part could not load. Detail: `{ reason, message }`. */
      "g40-error": CustomEvent<ErrorDetail>;
    };
  };
  /** One city's exact words on one item, as a quotation to cite: who said it, what was asked, when, and its lines in the source. On a statement these are the words its stance rests on, with the stance; on a question the whole answer. `raises` takes the words a theme was coded from, `quote` words of your own choice, checked to the letter. */
  "g40-quote": {
    element: Quote;
    attributes: {
      /** `compact` sets the words smaller. */
      "density"?: "compact" | undefined;
      /** What stands with the words, apart by blanks, of `stance copy`; all by default. Words and source always stay. */
      "show"?: string | undefined;
      /** The city: its id, an alias or its CBS code. An id is quickest: anything else is looked up first. */
      "city"?: CityId | (string & {}) | undefined;
      /** What was asked: a question, or a statement; `integration-going-well` by default. */
      "item"?: ItemId | undefined;
      /** Id of a theme: the words it was coded from in the answer, with its label. */
      "raises"?: string | null | undefined;
      /** Exact words of the answer, which must stand in it once, to the letter. Goes before `raises`. */
      "quote"?: string | null | undefined;
      /** Id of an element on the page whose chosen city is quoted; `*` for any. */
      "for"?: string | null | undefined;
      /** `light` or `dark`; by default the page's own `color-scheme`. Any other value names a theme, as `raises` does, the clear name for it. */
      "theme"?: "light" | "dark" | null | undefined;
      /** `nl` or `en`; else the nearest ancestor's language, else Dutch. Answers stay Dutch. */
      "lang"?: "nl" | "en" | undefined;
    };
    properties: {
      /** The city's quotes, where the page has them already: the words of a stance are drawn without loading. */
      quotes?: Quote["quotes"];
      /** A survey to quote instead of the published one, as in `dataset.json`. */
      survey?: Quote["survey"];
      /** Corrections to show, where the page is pinned to an older version. */
      corrections?: Quote["corrections"];
    };
    events: {
      /** The quotation is drawn. Detail: `{ city, item }`. */
      "g40-ready": CustomEvent<{ readonly city: CityId; readonly item: ItemId }>;
      /** It has been half visible for a second; once. Detail: `{}`. */
      "g40-view": CustomEvent<Readonly<Record<never, never>>>;
      /** A reader copies the citation. Cancellable. Detail: `{ format, text }`. */
      "g40-copy": CustomEvent<CopyDetail>;
      /** The page's `corrections` are shown. Detail: `{ corrections }`. */
      "g40-correction": CustomEvent<{ readonly corrections: readonly Correction[] }>;
      /** The fallback stays, or a part could not load. Detail: `{ reason, message }`. */
      "g40-error": CustomEvent<ErrorDetail>;
    };
  };
  /** Where the cities stand on one statement: a table that is drawn as a chart. Every city is a mark or a labelled unit; choosing one shows the words its stance was coded from, and their lines in the source. */
  "g40-stance-chart": {
    element: StanceChart;
    attributes: {
      /** `light` or `dark`; by default the page's own `color-scheme`. */
      "theme"?: "light" | "dark" | undefined;
      /** What stands around the table, apart by blanks, of `title base`; all by default. The source line always stays. */
      "show"?: string | undefined;
      /** `integration-going-well` (default) or `sufficient-instruments`. */
      "statement"?: StatementId | undefined;
      /** Id of the city whose words are open; none by default. */
      "city"?: CityId | (string & {}) | null | undefined;
      /** Ids of the cities to show, apart by blanks; all by default. */
      "cities"?: string | null | undefined;
      /** Rows: `stance` (default) or `province`. */
      "group-by"?: StanceChart["groupBy"] | undefined;
      /** Cities within a row: `alphabetical` (default) or `population`, largest first. */
      "order"?: StanceChart["order"] | undefined;
      /** Id of an element on the page whose chosen city opens here too; `*` for any. */
      "for"?: string | null | undefined;
      /** `table` lists the cities of a row as text; units by default. */
      "view"?: "table" | null | undefined;
      /** Level of the title, 2 to 6 or `none`; 3 by default. */
      "heading-level"?: "2" | "3" | "4" | "5" | "6" | "none" | undefined;
      /** `nl` or `en`; else the nearest ancestor's language, else Dutch. Answers stay Dutch. */
      "lang"?: "nl" | "en" | undefined;
    };
    properties: {
      /** A survey to draw instead of the published one, as in `dataset.json`. */
      survey?: StanceChart["survey"];
      /** Corrections to show, where the page is pinned to an older version. */
      corrections?: StanceChart["corrections"];
    };
    events: {
      /** The chart is drawn. Detail: `{ statement }`. */
      "g40-ready": CustomEvent<{ readonly statement: StatementId }>;
      /** It has been half visible for a second; once. Detail: `{}`. */
      "g40-view": CustomEvent<Readonly<Record<never, never>>>;
      /** A reader chose a city. Cancellable: prevent it to keep the words closed. Detail: `{ city, statement }`. */
      "g40-select": CustomEvent<StanceChartSelectDetail>;
      /** A reader copies a citation. Cancellable. Detail: `{ format, text }`. */
      "g40-copy": CustomEvent<CopyDetail>;
      /** A reader downloads the data. Cancellable. Detail: `{ file, text }`. */
      "g40-download": CustomEvent<DownloadDetail>;
      /** The page's `corrections` are shown. Detail: `{ corrections }`. */
      "g40-correction": CustomEvent<{ readonly corrections: readonly Correction[] }>;
      /** The fallback stays, or a part could not load. Detail: `{ reason, message }`. */
      "g40-error": CustomEvent<ErrorDetail>;
    };
  };
  /** What the cities write about: the themes of the codebook by the number of cities that raise them, each a bar with a block for every city. A theme opens the cities' own words, with item and lines in the source. Themes are our coding. */
  "g40-theme-chart": {
    element: ThemeChart;
    attributes: {
      /** `light` or `dark`; by default the page's own `color-scheme`. The theme that is open is `open`. */
      "theme"?: "light" | "dark" | undefined;
      /** What stands around the bars, apart by blanks, of `title base`; all by default. What was asked, how it was counted and the source line always stay. */
      "show"?: string | undefined;
      /** Id of the item whose answers are counted, such as `obstacles`; all items by default. */
      "item"?: ItemId | null | undefined;
      /** Id of the theme whose words are open, such as `regie`; none by default. */
      "open"?: ThemeChart["open"] | undefined;
      /** Id of a city to highlight in every bar; none by default. */
      "city"?: CityId | (string & {}) | null | undefined;
      /** Ids of the cities to count, apart by blanks; all by default. */
      "cities"?: string | null | undefined;
      /** `count` (default), the theme of most cities first, or `codebook`. */
      "order"?: ThemeChart["order"] | undefined;
      /** Id of an element on the page whose chosen city is highlighted here; `*` for any. */
      "for"?: string | null | undefined;
      /** Level of the title, 2 to 6 or `none`; 3 by default. */
      "heading-level"?: "2" | "3" | "4" | "5" | "6" | "none" | undefined;
      /** `nl` or `en`; else the nearest ancestor's language, else Dutch. Answers stay Dutch. */
      "lang"?: "nl" | "en" | undefined;
    };
    properties: {
      /** A survey to draw instead of the published one, as in `dataset.json`. */
      survey?: ThemeChart["survey"];
      /** Corrections to show, where the page is pinned to an older version. */
      corrections?: ThemeChart["corrections"];
    };
    events: {
      /** The chart is drawn. Detail: `{ item }`, null for all items. */
      "g40-ready": CustomEvent<{ readonly item: ItemId }>;
      /** It has been half visible for a second; once. Detail: `{}`. */
      "g40-view": CustomEvent<Readonly<Record<never, never>>>;
      /** A reader chose a city under a theme. Cancellable: prevent it to leave the bars as they are. Detail: `{ city, theme }`. */
      "g40-select": CustomEvent<ThemeChartSelectDetail>;
      /** A reader copies a citation. Cancellable. Detail: `{ format, text }`. */
      "g40-copy": CustomEvent<CopyDetail>;
      /** A reader downloads the data. Cancellable. Detail: `{ file, text }`. */
      "g40-download": CustomEvent<DownloadDetail>;
      /** The page's `corrections` are shown. Detail: `{ corrections }`. */
      "g40-correction": CustomEvent<{ readonly corrections: readonly Correction[] }>;
      /** The fallback stays, or a part could not load. Detail: `{ reason, message }`. */
      "g40-error": CustomEvent<ErrorDetail>;
    };
  };
}
