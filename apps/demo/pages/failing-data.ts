import { cardHtml, chartHtml } from "../element-html.js";
import { inBoth, inLang } from "../page.js";

const WELL = "integration-going-well";

export const failingData = inBoth("failing-data.html", (lang) => {
  const t = inLang(lang);
  return {
    part: "elements",
    label: t("Als het misgaat", "When it fails"),
    title: t("Als het misgaat | g40-inburgering", "When it fails | g40-inburgering"),
    description: t(
      "Wat de onderdelen doen met een onbekende stad of stelling, of als gegevens niet laden.",
      "What the elements do with an unknown city or statement, or when data do not load.",
    ),
    scripts: ["elements"],
    body: `<h1>${t("Als het misgaat", "When it fails")}</h1>
<p class="lead">${t("De inhoud van de pagina blijft staan, met één waarschuwing in de console die zegt waarom.", "The content of the page stays, with one warning in the console that says why.")}</p>
<h2>${t("Een stad die niet bestaat", "A city that does not exist")}</h2>
<p><code>city="almello"</code>: ${t("de waarschuwing noemt Almelo.", "the warning names Almelo.")}</p>
${cardHtml("almelo", lang).replace('city="almelo"', 'city="almello" id="unknown-city"')}
<h2>${t("Een stelling die niet bestaat", "A statement that does not exist")}</h2>
<p><code>statement="integratie"</code></p>
${chartHtml(WELL, lang).replace(`statement="${WELL}"`, 'statement="integratie" id="unknown-statement"')}
<h2>${t("Een stad die niet meedeed", "A city that did not take part")}</h2>
${cardHtml("zwolle", lang, { id: "no-answer" })}
<h2>${t("Een verloren antwoord", "A lost answer")}</h2>
<p>${t("Het eerste antwoord van Enschede was een afbeelding.", "The first answer of Enschede was a picture.")}</p>
${cardHtml("enschede", lang, { id: "lost-answer" })}`,
  };
});
