import type { Lang } from "@g40-inburgering/core";
import { fallbackOf } from "@g40-inburgering/widgets/snippets";
import { renderElement } from "@g40-inburgering/widgets/ssr";
import { inBoth, inLang, LANGS } from "../page.js";
import { copied } from "../prose.js";

const statement = "integration-going-well";
const city = "delft";

async function drawn(lang: Lang): Promise<string> {
  const fallback = {
    chart: fallbackOf({ element: "stance-chart", attributes: { statement }, lang }),
    card: fallbackOf({ element: "city-card", attributes: { city }, lang }),
  };
  const chart = { statement, lang, id: "chart", "heading-level": "2" };
  const card = { city, lang, for: "chart", "heading-level": "2" };
  return (
    (await renderElement("g40-stance-chart", chart, fallback.chart)) +
    (await renderElement("g40-city-card", card, fallback.card))
  );
}

const bodies = new Map(await Promise.all(LANGS.map(async (lang) => [lang, await drawn(lang)] as const)));

const code = (lang: Lang) => `import { renderElement } from "@g40-inburgering/widgets/ssr";

const html = await renderElement("g40-city-card", { city: "${city}", lang: "${lang}" });`;

export const server = inBoth("server.html", (lang) => {
  const t = inLang(lang);
  return {
    part: "elements",
    label: t("Van de server", "From a server"),
    title: t("Van de server | g40-inburgering", "From a server | g40-inburgering"),
    description: t(
      "De onderdelen zoals een server ze schrijft: leesbaar zonder script, daarna levend.",
      "The elements as a server writes them: readable without script, then alive.",
    ),
    scripts: ["hydrate"],
    body: `<h1>${t("Van de server", "From a server")}</h1>
<p class="lead">${t("Deze onderdelen staan al getekend in de pagina. Zonder script is alles te lezen; met script worden zij levend, zonder dat er iets verspringt.", "These elements are drawn in the page already. Without script all can be read; with script they come alive, and nothing shifts.")}</p>
${copied(t("Op de server", "On the server"), code(lang), lang)}
<p>${t("En in de pagina, voor alle andere scripts:", "And in the page, before all other scripts:")}</p>
${copied(t("In de pagina", "In the page"), '<script type="module">import "@g40-inburgering/widgets/hydrate";</script>', lang)}
${bodies.get(lang)}`,
  };
});
