import { STATEMENT } from "./chart.js";

/** A way to make the chart. */
export interface Variant {
  readonly id: string;
  readonly name: string;
  /** HTML of one chart in the page. What draws it carries the class `chart`. */
  readonly mount: string;
  /** Selector of what is drawn for a city: one element a city, in the mount or its shadow tree. */
  readonly mark: string;
  /** Whether it has a script of its own in `variants/`. */
  readonly script: boolean;
  /** Whether the marks stand in the HTML: then its script draws nothing, and no time runs from it to painted. */
  readonly served?: boolean;
  /** `library` where ours must be ahead of it, `base` for what the others are held against. */
  readonly role?: "base" | "library" | "ours" | "blank";
}

const DIV = '<div class="chart"></div>';

/** The variants, apart from those whose HTML is made on a server. */
export const VARIANTS: readonly Variant[] = [
  { id: "blank", name: "blank page", mount: "", mark: ".dot", script: false, role: "blank" },
  {
    id: "hand-written",
    name: "hand-written element, no library",
    mount: '<hand-chart class="chart"></hand-chart>',
    mark: ".dot",
    script: true,
  },
  {
    id: "lit",
    name: "plain Lit element",
    mount: '<lit-chart class="chart"></lit-chart>',
    mark: ".dot",
    script: true,
    role: "base",
  },
  {
    id: "ours",
    name: "g40-stance-chart",
    mount: `<g40-stance-chart class="chart" statement="${STATEMENT}"></g40-stance-chart>`,
    mark: ".unit",
    script: true,
    role: "ours",
  },
  { id: "d3", name: "d3 modules by hand", mount: DIV, mark: ".dot", script: true, role: "library" },
  { id: "chart-js", name: "Chart.js", mount: DIV, mark: "canvas", script: true, role: "library" },
  {
    id: "plot",
    name: "Observable Plot",
    mount: DIV,
    mark: '[aria-label="dot"] circle',
    script: true,
    role: "library",
  },
  { id: "vega-embed", name: "vega-embed", mount: DIV, mark: ".mark-symbol path", script: true, role: "library" },
];
