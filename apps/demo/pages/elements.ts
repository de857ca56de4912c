import { escapeHtml } from "@g40-inburgering/widgets/snippets";
import { elementHtml } from "../element-html.js";
import type { Page } from "../page.js";
import { code } from "../prose.js";
import { declarations, descriptionHtml, referenceHtml } from "../reference.js";
import { cityCard } from "./elements/city-card.js";
import { cityMap } from "./elements/city-map.js";
import { crosstab } from "./elements/crosstab.js";
import type { ElementEntry, Example } from "./elements/element.js";
import { explorer } from "./elements/explorer.js";
import { figureChart } from "./elements/figure-chart.js";
import { quote } from "./elements/quote.js";
import { stanceChart } from "./elements/stance-chart.js";
import { themeChart } from "./elements/theme-chart.js";

/** In the order of the line from overview to words. */
const entries: readonly ElementEntry[] = [
  stanceChart,
  cityCard,
  quote,
  crosstab,
  cityMap,
  themeChart,
  figureChart,
  explorer,
];

const tagOf = ({ element }: ElementEntry) => `g40-${element}`;
const fileOf = ({ element }: ElementEntry) => `element-${element}.html`;

/** Names of elements in a text, as code. */
const withTags = (text: string) => escapeHtml(text).replace(/&lt;(g40-[\w-]+)&gt;/g, "<code>&lt;$1&gt;</code>");
const items = (texts: readonly string[]) => `<ul>${texts.map((text) => `<li>${withTags(text)}</li>`).join("")}</ul>`;

function exampleHtml(tag: string, { title, attributes, lang = "en", note, width }: Example): string {
  const values = { ...attributes, ...(lang === "en" ? {} : { lang }) };
  const markup = elementHtml(tag, values, lang, "\n  <!-- what stands here shows until the element is drawn -->\n");
  const { "heading-level": level = "4" } = attributes;
  const live = elementHtml(tag, { ...values, "heading-level": level }, lang);
  return `<section class="example">
<h3>${escapeHtml(title)}</h3>
${note ? `<p>${escapeHtml(note)}</p>` : ""}
<div class="live${width ? ` live-${width}` : ""}">${live}</div>
${code(markup)}
</section>`;
}

function pageOf(entry: ElementEntry): Page {
  const tag = tagOf(entry);
  const declaration = declarations.find(({ tagName }) => tagName === tag);
  if (!declaration) throw new Error(`The manifest knows no <${tag}>: run \`npm run docs\`.`);
  return {
    file: fileOf(entry),
    label: tag,
    lang: "en",
    title: `<${tag}>`.replace("<", "&lt;").replace(">", "&gt;"),
    description: entry.answers,
    script: "elements",
    body: `<h1><code>&lt;${tag}&gt;</code></h1>
<p class="lead">${escapeHtml(entry.answers)}</p>
<p>${descriptionHtml(declaration)}</p>
<h2>Examples</h2>
${entry.examples.map((example) => exampleHtml(tag, example)).join("\n")}
<h2>Reference</h2>
${code(`import "@g40-inburgering/widgets/${entry.element}/define";`)}
${referenceHtml(declaration)}
<h2>Accessibility</h2>
${items(entry.accessibility)}
<h2>When not to use it</h2>
${items(entry.notFor)}`,
  };
}

/** A page for each element. */
export const elementPages: readonly Page[] = entries.map(pageOf);

export const page: Page = {
  file: "elements.html",
  label: "Elements",
  lang: "en",
  title: "The elements",
  description: "Every element of the package, and the question it answers.",
  script: "elements",
  body: `<h1>The elements</h1>
<p class="lead">Each answers one question, and each answer is one step from the city’s own words.</p>
<dl class="list">${entries
    .map(
      (entry) =>
        `<div><dt><a href="./${fileOf(entry)}"><code>&lt;${tagOf(entry)}&gt;</code></a></dt><dd>${escapeHtml(entry.answers)}</dd></div>`,
    )
    .join("")}</dl>
<h2>Together</h2>
<p>Elements follow each other by <code>for</code>: choose a city in the chart, and the card shows it.</p>
<div class="columns"><div>${elementHtml("g40-stance-chart", { statement: "integration-going-well", id: "chart", "heading-level": "3" }, "en")}</div>
<aside aria-label="One city">${elementHtml("g40-city-card", { city: "almelo", for: "chart", "heading-level": "3" }, "en")}</aside></div>
${code('<g40-stance-chart id="chart" statement="integration-going-well"></g40-stance-chart>\n<g40-city-card for="chart" city="almelo"></g40-city-card>')}`,
};
