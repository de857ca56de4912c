import { cardHtml, chartHtml } from "../element-html.js";
import type { Page } from "../page.js";

const WELL = "integration-going-well";

export const page: Page = {
  file: "failing-data.html",
  label: "Als het misgaat",
  lang: "nl",
  title: "Als het misgaat",
  description: "Wat de elementen doen met een onbekende stad of stelling, of als gegevens niet laden.",
  script: "elements",
  body: `<h1>Als het misgaat</h1>
<p class="lead">De inhoud van de pagina blijft staan, met één waarschuwing in de console die zegt waarom.</p>
<h2>Een stad die niet bestaat</h2>
<p><code>city="almello"</code>: de waarschuwing noemt Almelo.</p>
${cardHtml("almelo", "nl").replace('city="almelo"', 'city="almello" id="unknown-city"')}
<h2>Een stelling die niet bestaat</h2>
<p><code>statement="integratie"</code></p>
${chartHtml(WELL, "nl").replace(`statement="${WELL}"`, 'statement="integratie" id="unknown-statement"')}
<h2>Een stad die niet meedeed</h2>
${cardHtml("zwolle", "nl", { id: "no-answer" })}
<h2>Een verloren antwoord</h2>
<p>Het eerste antwoord van Enschede was een afbeelding.</p>
${cardHtml("enschede", "nl", { id: "lost-answer" })}`,
};
