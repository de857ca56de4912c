import type { Lang } from "@g40-inburgering/core";
import { cardHtml, chartHtml } from "../element-html.js";
import { inBoth, inLang } from "../page.js";
import { copied } from "../prose.js";

const ENOUGH = "sufficient-instruments";

const host = (name: string, title: string, text: string, lang: Lang) =>
  `<section class="host host-${name}"><h2>${title}</h2><p>${text}</p>${cardHtml("enschede", lang, { density: "compact" })}${chartHtml(ENOUGH, lang)}</section>`;

const CSS = `g40-stance-chart {
  --g40-agree: #00607f;
  --g40-disagree: #a23b00;
  --g40-neutral: #6f6a5f;
  --g40-rule: #b8c4cc;
  --g40-ink: inherit;
  --g40-font: inherit;
}`;

export const theming = inBoth("theming.html", (lang) => {
  const t = inLang(lang);
  return {
    part: "elements",
    label: t("Uiterlijk", "Looks"),
    title: t("Uiterlijk | g40-inburgering", "Looks | g40-inburgering"),
    description: t("De onderdelen in vier omgevingen.", "The elements in four places."),
    scripts: ["elements"],
    body: `<h1>${t("Zoals de pagina eromheen", "Like the page around them")}</h1>
<p class="lead">${t("Lettertype, tekstkleur en licht of donker komen van de pagina. De rest is een korte lijst eigenschappen.", "Font, text colour and light or dark come from the page. The rest is a short list of properties.")}</p>
${copied("CSS", CSS, lang)}
<div class="hosts">
${host("plain", t("Kale browser", "Plain browser"), t("Geen eigen stijl.", "No style of its own."), lang)}
${host("newspaper", t("Krant", "Newspaper"), t("Schreefletter op zalmkleur.", "A serif on salmon."), lang)}
${host("municipality", t("Gemeente", "Municipality"), t("Eigen kleuren door eigenschappen.", "Its own colours, by properties."), lang)}
${host("dark", t("Donker", "Dark"), t("Door <code>color-scheme: dark</code> op de omgeving.", "By <code>color-scheme: dark</code> on the place."), lang)}
</div>`,
  };
});
