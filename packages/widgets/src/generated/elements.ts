// Written by docs.ts from the elements' comments: change those and run `npm run docs`.
import type { CityId, Correction, StatementId } from "@g40-inburgering/core/types";
import type { CopyDetail, DownloadDetail } from "../shared/more.js";
import type { ErrorDetail } from "../shared/report.js";
import type { CityCard } from "../city-card/city-card.js";
import type { SelectDetail as StanceChartSelectDetail, StanceChart } from "../stance-chart/stance-chart.js";

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
}
