import { cardHtml } from "../element-html.js";
import type { Page } from "../page.js";
import { code } from "../prose.js";

export const page: Page = {
  file: "npm.html",
  label: "npm",
  lang: "en",
  title: "With npm",
  description: "Using the dataset and the elements from npm.",
  script: "npm",
  body: `<h1>With npm</h1>
<p class="lead">Two packages: the data with its queries, and the elements that draw them.</p>
${code("npm install @g40-inburgering/core @g40-inburgering/widgets")}
<h2>Ask the data</h2>
${code(`import { evidenceFor, stancesOf, tally } from "@g40-inburgering/core";

for (const { value, n, base } of tally("sufficient-instruments"))
  console.log(\`\${value}: \${n} of \${base}\`);

const [first] = evidenceFor(stancesOf({ city: "almelo", item: "sufficient-instruments" }));
console.log(first.quote, first.lines);`)}
<p>What it gives, computed in this page:</p>
<ul id="tally"></ul>
<p id="quote" lang="nl"></p>
<h2>Draw it</h2>
${code(`import "@g40-inburgering/widgets/city-card/define";

<g40-city-card city="almelo"></g40-city-card>`)}
${cardHtml("almelo", "en")}`,
};
