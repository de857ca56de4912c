import { fallbackOf } from "@g40-inburgering/widgets/snippets";
import { renderElement } from "@g40-inburgering/widgets/ssr";
import type { Page } from "../page.js";
import { code } from "../prose.js";

const WELL = "integration-going-well";

export const page: Page = {
  file: "server.html",
  label: "Van de server",
  lang: "nl",
  title: "Van de server",
  description: "De elementen zoals een server ze schrijft: leesbaar zonder script, daarna levend.",
  script: "hydrate",
  body: `<h1>Van de server</h1>
<p class="lead">Deze elementen staan al getekend in de pagina. Zonder script is alles te lezen; met script worden zij levend, zonder dat er iets verspringt.</p>
${code(`import { renderElement } from "@g40-inburgering/widgets/ssr";

const html = await renderElement("g40-city-card", { city: "delft", lang: "nl" });`)}
<p>En in de pagina, voor alle andere scripts:</p>
${code('<script type="module">import "@g40-inburgering/widgets/hydrate";</script>')}
${await renderElement("g40-stance-chart", { statement: WELL, lang: "nl", id: "chart", "heading-level": "2" }, fallbackOf({ element: "stance-chart", attributes: { statement: WELL }, lang: "nl" }))}
${await renderElement("g40-city-card", { city: "delft", lang: "nl", for: "chart", "heading-level": "2" }, fallbackOf({ element: "city-card", attributes: { city: "delft" }, lang: "nl" }))}`,
};
