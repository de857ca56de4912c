import { type Lang, responseRate, survey } from "@g40-inburgering/core";
import { inLang } from "../../page.js";
import { copied } from "../../prose.js";
import { COUNT_CODE } from "../../shown-code.js";

const percent = (share: number) => Math.round(share * 100);

/** The data, for who writes code. */
export function dataHtml(lang: Lang, root: string): string {
  const t = inLang(lang);
  const data = `${root}data/${survey.dataVersion}/`;
  return `<section id="gegevens" aria-labelledby="gegevens-kop">
<h2 id="gegevens-kop">${t("De gegevens, voor ontwikkelaars en onderzoekers", "The data, for developers and researchers")}</h2>
<div class="halves"><div>
<p>${t(
    "Alle antwoorden, standpunten, cijfers en thema’s als tabellen met typen, elk met het citaat waar het op rust en de regels in de bron. Eén pakket zonder afhankelijkheden; geen netwerk.",
    "All answers, stances, figures and themes as typed tables, each with the quote it rests on and its lines in the source. One package without dependencies; no network.",
  )}</p>
<ul class="plain"><li><a href="./gebruik-npm.html">${t("Met npm", "With npm")}</a></li><li><a href="./elements.html">${t("De acht onderdelen", "The eight elements")}</a></li><li><a href="${data}">CSV, JSON, Parquet</a></li><li><a href="${data}datapackage.json">datapackage.json</a></li></ul>
</div>
${copied("TypeScript", COUNT_CODE, lang)}
</div></section>`;
}

/** Method and codebook in short, for who doubts. */
export function doubtsHtml(lang: Lang): string {
  const t = inLang(lang);
  const { responded, invited } = survey;
  return `<section id="methode" aria-labelledby="methode-kop">
<h2 id="methode-kop">${t("Voor wie twijfelt", "For doubters")}</h2>
<dl class="facts">
<div><dt>${t(`${responded} van de ${invited}`, `${responded} of ${invited}`)}</dt><dd>${t(
    `steden antwoordden (${percent(responseRate().share)} %). Het is geen steekproef: alle steden van het netwerk zijn gevraagd.`,
    `cities answered (${percent(responseRate().share)} %). It is no sample: all cities of the network were asked.`,
  )}</dd></div>
<div><dt>${t("Onze codering", "Our coding")}</dt><dd>${t(
    "Standpunten en thema’s zijn door ons gecodeerd, machinaal ondersteund en dubbel. Waar codeurs verschilden, staat erbij waarom het zo werd.",
    "Stances and themes were coded by us, machine-assisted and twice. Where coders differed, the reason for the outcome is given.",
  )} <a href="./methode.html">${t("De methode", "The method")}</a></dd></div>
<div><dt>${t("Vaste woorden", "Fixed words")}</dt><dd>${t(
    "Wat telt als ‘eens’, wat als ‘regie’ en wat niet, met voorbeelden.",
    "What counts as “agree”, what as “control”, and what does not, with examples.",
  )} <a href="./codeboek.html">${t("Het codeboek", "The codebook")}</a></dd></div>
<div><dt>${t("Geen cookies", "No cookies")}</dt><dd>${t(
    "Geen opslag, geen verzoeken aan derden, niets gelogd in de pagina.",
    "No storage, no requests to third parties, nothing logged by the page.",
  )} <a href="./beheer.html">${t("Voor wie erover gaat", "For who is responsible")}</a></dd></div>
</dl></section>`;
}
