import { cardHtml, chartHtml } from "../element-html.js";
import type { Page } from "../page.js";

const WELL = "integration-going-well";

export const page: Page = {
  file: "no-script.html",
  label: "Zonder script",
  lang: "nl",
  title: "Zonder script",
  description: "Wat er staat als het script niet komt.",
  body: `<h1>Zonder script</h1>
<p class="lead">Deze pagina laadt geen script. De elementen bevatten de tabel en de citaten al; die blijven staan.</p>
${chartHtml(WELL, "nl")}
<h2>’s-Hertogenbosch</h2>
${cardHtml("s-hertogenbosch", "nl")}`,
};
