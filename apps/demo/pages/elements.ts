import { escapeHtml } from "@g40-inburgering/widgets/snippets";
import { elementHtml } from "../element-html.js";
import { fileIn, inBoth, inLang, type Page } from "../page.js";
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
    file: fileIn("en", fileOf(entry)),
    part: "elements",
    label: tag.replace("g40-", ""),
    lang: "en",
    title: `<${tag}>`.replace("<", "&lt;").replace(">", "&gt;"),
    description: entry.answers,
    scripts: ["elements"],
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

/** A page for each element: a manual in English, as the code it describes. */
export const elementPages: readonly Page[] = entries.map(pageOf);

const WELL = "integration-going-well";

export const elements = inBoth("elements.html", (lang, root) => {
  const t = inLang(lang);
  const rows = entries.map(
    (entry) =>
      `<div><dt><a href="${root}${fileIn("en", fileOf(entry))}"${lang === "nl" ? ' hreflang="en"' : ""}><code>&lt;${tagOf(entry)}&gt;</code></a></dt><dd>${escapeHtml(lang === "nl" ? entry.vraag : entry.answers)}</dd></div>`,
  );
  return {
    part: "elements",
    label: t("Alle", "All"),
    title: t("De onderdelen | g40-inburgering", "The elements | g40-inburgering"),
    description: t(
      "Elk onderdeel van het pakket, en de vraag die het beantwoordt.",
      "Every element of the package, and the question it answers.",
    ),
    scripts: ["elements"],
    body: `<h1>${t("De onderdelen", "The elements")}</h1>
<p class="lead">${t("Elk beantwoordt één vraag, en elk antwoord is één stap van de woorden van de stad zelf.", "Each answers one question, and each answer is one step from the city’s own words.")}</p>
<dl class="list">${rows.join("")}</dl>
${t("<p>De handleidingen zijn in het Engels, net als de code.</p>", "")}
<h2>${t("Samen", "Together")}</h2>
<p>${t("Onderdelen volgen elkaar door <code>for</code>: kies een stad in de grafiek, en de kaart toont haar.", "Elements follow each other by <code>for</code>: choose a city in the chart, and the card shows it.")}</p>
<div class="columns"><div>${elementHtml("g40-stance-chart", { statement: WELL, id: "chart", "heading-level": "3" }, lang)}</div>
<aside aria-label="${t("Eén stad", "One city")}">${elementHtml("g40-city-card", { city: "almelo", for: "chart", "heading-level": "3" }, lang)}</aside></div>
${code(`<g40-stance-chart id="chart" statement="${WELL}"></g40-stance-chart>\n<g40-city-card for="chart" city="almelo"></g40-city-card>`)}`,
  };
});
