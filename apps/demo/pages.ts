import { renderElement } from "@g40-inburgering/widgets/ssr";
import { cardHtml, chartHtml, cityQuotes, counts, escapeHtml, numberWord, stanceTable } from "./fallback.js";
import type { Page } from "./layout.js";

const WELL = "integration-going-well";
const ENOUGH = "sufficient-instruments";
const nl = (n: number) => numberWord(n, "nl");
const en = (n: number) => numberWord(n, "en");
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const list = (names: readonly string[], and: string) =>
  names.length > 1 ? `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}` : names.join("");
const code = (text: string) => `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>`;

const agreeBoth = counts.both("agree", "agree");
const agreeOnly = counts.both("agree", "disagree");

const article: Page = {
  file: "index.html",
  lang: "nl",
  title: "Zo gaat de inburgering, zeggen de steden zelf",
  description: "De rondvraag van EenVandaag onder de G40-steden over inburgering, met de woorden van de steden.",
  script: "elements",
  body: `<article>
<h1>De integratie gaat goed, zeggen ${nl(counts.stance(WELL, "agree"))} van ${counts.responded} steden</h1>
<p class="lead">Maar of zij er genoeg voor in handen hebben, daarover lopen dezelfde steden uiteen.</p>
<div class="columns">
<div>
<p>In januari 2018 vroeg EenVandaag de ${counts.invited} steden van het G40-netwerk hoe de inburgering van vluchtelingen verloopt. ${capital(nl(counts.responded))} stuurden antwoord, ${nl(counts.absent)} niet. Van de steden die antwoordden zijn er ${nl(counts.stance(WELL, "agree"))} het eens met de stelling dat de integratie goed gaat; ${nl(counts.qualified(WELL, "agree"))} daarvan maken zelf een voorbehoud. ${capital(nl(counts.stance(WELL, "disagree")))} steden zijn het oneens: ${list(counts.names(WELL, "disagree"), "en")}.</p>
${chartHtml(WELL, "nl", { id: "stelling-1", "heading-level": "2" })}
<p>Bij de tweede stelling kantelt het beeld. ${capital(nl(counts.stance(ENOUGH, "agree")))} steden zeggen voldoende instrumenten te hebben, ${nl(counts.stance(ENOUGH, "disagree"))} niet. ${capital(nl(agreeBoth.length))} steden zeggen op beide eens. ${list(agreeOnly, "en")} vinden dat het goed gaat, maar niet dat zij genoeg in handen hebben.</p>
${chartHtml(ENOUGH, "nl", { id: "stelling-2", "heading-level": "2" })}
<p>Wie doorvraagt, komt bij de antwoorden zelf. Kies een stad in de eerste grafiek: de kaart van die stad toont wat zij schreef, met de regels in de bijlage waar het staat.</p>
</div>
<aside aria-label="Stad in beeld">
${cardHtml("s-hertogenbosch", "nl", { for: "stelling-1", "heading-level": "2" })}
</aside>
</div>
</article>`,
};

const english: Page = {
  file: "english.html",
  lang: "en",
  title: "How integration is going, in the cities’ own words",
  description: "The EenVandaag survey of the G40 cities on civic integration, in English, with the Dutch words kept.",
  script: "elements",
  body: `<article>
<h1>Integration is going well, say ${en(counts.stance(WELL, "agree"))} of ${counts.responded} Dutch cities</h1>
<p class="lead">Set <code>lang="en"</code> on the page or on an element. What the cities wrote stays in Dutch.</p>
<div class="columns">
<div>
<p>In January 2018 the Dutch broadcaster EenVandaag asked the ${counts.invited} cities of the G40 network how the civic integration of refugees was going. ${counts.responded} answered. ${capital(en(counts.stance(WELL, "agree")))} agree that integration is going well, ${en(counts.qualified(WELL, "agree"))} of them with reservations; ${list(counts.names(WELL, "disagree"), "and")} disagree.</p>
${chartHtml(WELL, "en", { id: "statement-1", "heading-level": "2" })}
<p>On whether they have sufficient instruments, ${en(counts.stance(ENOUGH, "agree"))} agree and ${en(counts.stance(ENOUGH, "disagree"))} disagree.</p>
${chartHtml(ENOUGH, "en", { "heading-level": "2" })}
</div>
<aside aria-label="One city">
${cardHtml("helmond", "en", { for: "statement-1", "heading-level": "2" })}
</aside>
</div>
</article>`,
};

const npm: Page = {
  file: "npm.html",
  lang: "en",
  title: "With npm",
  description: "Using the dataset and the elements from npm.",
  script: "npm",
  body: `<h1>With npm</h1>
<p class="lead">Two packages: the data with its queries, and the elements that draw them.</p>
${code("npm install @g40-inburgering/core @g40-inburgering/widgets")}
<h2>Ask the data</h2>
${code(`import { evidenceFor, stancesOf, tally } from "@g40-inburgering/core";

for (const { value, n, base } of tally("sufficient-instruments"))
  console.log(\`\${value}: \${n} of \${base}\`);

const [first] = evidenceFor(stancesOf({ city: "almelo", item: "sufficient-instruments" }));
console.log(first.quote, first.lines);`)}
<p>What it gives, computed in this page:</p>
<ul id="tally"></ul>
<p id="quote" lang="nl"></p>
<h2>Draw it</h2>
${code(`import "@g40-inburgering/widgets/city-card/define";

<g40-city-card city="almelo"></g40-city-card>`)}
${cardHtml("almelo", "en")}`,
};

const scriptPage: Page = {
  file: "script-tag.html",
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

const host = (name: string, title: string, text: string) =>
  `<section class="host host-${name}"><h2>${title}</h2><p>${text}</p>${cardHtml("enschede", "nl", { density: "compact" })}${chartHtml(ENOUGH, "nl")}</section>`;

const theming: Page = {
  file: "theming.html",
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

const noScript: Page = {
  file: "no-script.html",
  lang: "nl",
  title: "Zonder script",
  description: "Wat er staat als het script niet komt.",
  body: `<h1>Zonder script</h1>
<p class="lead">Deze pagina laadt geen script. De elementen bevatten de tabel en de citaten al; die blijven staan.</p>
${chartHtml(WELL, "nl")}
<h2>’s-Hertogenbosch</h2>
${cardHtml("s-hertogenbosch", "nl")}`,
};

const failing: Page = {
  file: "failing-data.html",
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

const server: Page = {
  file: "server.html",
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
${await renderElement("g40-stance-chart", { statement: WELL, lang: "nl", id: "chart", "heading-level": "2" }, stanceTable(WELL, "nl"))}
${await renderElement("g40-city-card", { city: "delft", lang: "nl", for: "chart", "heading-level": "2" }, cityQuotes("delft", "nl"))}`,
};

export const pages: readonly Page[] = [article, english, npm, scriptPage, theming, noScript, server, failing];
