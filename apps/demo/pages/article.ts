import { counts, numberWord } from "../counts.js";
import { cardHtml, chartHtml } from "../element-html.js";
import type { Page } from "../page.js";
import { capital, list } from "../prose.js";

const WELL = "integration-going-well";
const ENOUGH = "sufficient-instruments";
const nl = (n: number) => numberWord(n, "nl");
const agreeBoth = counts.both("agree", "agree");
const agreeOnly = counts.both("agree", "disagree");

export const page: Page = {
  file: "index.html",
  label: "Artikel",
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
