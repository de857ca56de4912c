import { cardHtml, chartHtml } from "../element-html.js";
import { inBoth, inLang } from "../page.js";

export const noScript = inBoth("no-script.html", (lang) => {
  const t = inLang(lang);
  return {
    part: "elements",
    label: t("Zonder script", "Without script"),
    title: t("Zonder script | g40-inburgering", "Without script | g40-inburgering"),
    description: t("Wat er staat als het script niet komt.", "What stands there if the script does not come."),
    scripts: [],
    body: `<h1>${t("Zonder script", "Without script")}</h1>
<p class="lead">${t("Deze pagina laadt geen script. De tabel en de citaten staan al in de HTML, en blijven staan.", "This page loads no script. The table and the quotations are in the HTML already, and stay.")}</p>
${chartHtml("integration-going-well", lang)}
<h2>’s-Hertogenbosch</h2>
${cardHtml("s-hertogenbosch", lang)}`,
  };
});
