import { cardHtml, chartHtml } from "../element-html.js";
import type { Page } from "../page.js";
import { code } from "../prose.js";

const WELL = "integration-going-well";

export const page: Page = {
  file: "script-tag.html",
  label: "Script",
  lang: "nl",
  title: "Met een scriptregel",
  description: "De elementen in een pagina zonder bundelaar.",
  script: "standalone",
  body: `<h1>Met één scriptregel</h1>
<p class="lead">Geen bundelaar nodig. Wat in het element staat, blijft staan als het script niet komt.</p>
${code(`<script type="module" src="g40.js"></script>

<g40-stance-chart statement="${WELL}">
  <table>...</table>
</g40-stance-chart>

<g40-city-card for="grafiek" city="almelo">
  <blockquote>...</blockquote>
</g40-city-card>`)}
${chartHtml(WELL, "nl", { id: "grafiek", "heading-level": "2" })}
<p>De kaart volgt de grafiek door <code>for="grafiek"</code>. Of met één regel script:</p>
${code(`grafiek.addEventListener("g40-select", ({ detail }) => { kaart.city = detail.city ?? kaart.city; });`)}
${cardHtml("almelo", "nl", { for: "grafiek", "heading-level": "2" })}`,
};
