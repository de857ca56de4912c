import { counts, numberWord } from "../counts.js";
import { cardHtml, chartHtml } from "../element-html.js";
import type { Page } from "../page.js";
import { capital, list } from "../prose.js";

const WELL = "integration-going-well";
const ENOUGH = "sufficient-instruments";
const en = (n: number) => numberWord(n, "en");

export const page: Page = {
  file: "english.html",
  label: "English",
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
