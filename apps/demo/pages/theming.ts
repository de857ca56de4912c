import { cardHtml, chartHtml } from "../element-html.js";
import type { Page } from "../page.js";
import { code } from "../prose.js";

const ENOUGH = "sufficient-instruments";

const host = (name: string, title: string, text: string) =>
  `<section class="host host-${name}"><h2>${title}</h2><p>${text}</p>${cardHtml("enschede", "nl", { density: "compact" })}${chartHtml(ENOUGH, "nl")}</section>`;

export const page: Page = {
  file: "theming.html",
  label: "Thema’s",
  lang: "nl",
  title: "Thema’s",
  description: "De elementen in vier omgevingen.",
  script: "elements",
  body: `<h1>Zoals de pagina eromheen</h1>
<p class="lead">Lettertype, tekstkleur en licht of donker komen van de pagina. De rest is een korte lijst eigenschappen.</p>
${code(`g40-stance-chart {
  --g40-agree: #00607f;
  --g40-disagree: #a23b00;
  --g40-neutral: #6f6a5f;
  --g40-rule: #b8c4cc;
  --g40-ink: inherit;
  --g40-font: inherit;
}`)}
<div class="hosts">
${host("plain", "Kale browser", "Geen eigen stijl.")}
${host("newspaper", "Krant", "Schreefletter op zalmkleur.")}
${host("municipality", "Gemeente", "Eigen kleuren door eigenschappen.")}
${host("dark", "Donker", "Door <code>color-scheme: dark</code> op de omgeving.")}
</div>`,
};
