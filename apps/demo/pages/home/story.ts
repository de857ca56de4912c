import { getTheme, type Lang, mentionsOf, stanceOf, type ThemeId, tally } from "@g40-inburgering/core";
import { escapeHtml } from "@g40-inburgering/widgets/snippets";
import { counts, numberWord } from "../../counts.js";
import { cardHtml, chartHtml, elementHtml } from "../../element-html.js";
import { inLang } from "../../page.js";
import { capital, list } from "../../prose.js";

const WELL = "integration-going-well";
const ENOUGH = "sufficient-instruments";
const CITY = "s-hertogenbosch";

/** Holds a wording to the data: where they no longer agree the page is not written. */
function holds(isTrue: boolean, claim: string) {
  if (!isTrue) throw new Error(`The article says what the data do not: ${claim}.`);
}

const themeCount = (theme: ThemeId, item?: "needs") => {
  const rows = item ? tally("theme", { item }) : tally("theme");
  return rows.find(({ value }) => value === theme)?.n ?? 0;
};

const most = tally("theme").toSorted((a, b) => b.n - a.n)[0];
const hasMost = (theme: ThemeId) => themeCount(theme) === (most?.n ?? 0);

const quoted = { city: "alkmaar", item: "progress", raises: "regie" } as const;

holds(counts.stance(WELL, "agree") * 2 === counts.responded, "half of the cities agree that integration goes well");
holds(Math.abs(counts.stance(ENOUGH, "agree") - counts.stance(ENOUGH, "disagree")) <= 2, "cities are divided on means");
holds(hasMost("regie"), "control is what most cities write about");
holds(
  stanceOf(CITY, WELL)?.stance === "agree" && stanceOf(CITY, ENOUGH)?.stance === "disagree",
  "the city beside the text says the two things",
);
holds(mentionsOf({ city: quoted.city, item: quoted.item, theme: quoted.raises }).length === 1, "the words are quoted");

/** The article: every number from the data, every claim beside the element that shows whose words it rests on. */
export function storyHtml(lang: Lang): string {
  const t = inLang(lang);
  const word = (n: number) => numberWord(n, lang);
  const and = t("en", "and");
  const well = counts.stance(WELL, "agree");
  const qualified = counts.qualified(WELL, "agree");
  const against = counts.names(WELL, "disagree");
  const enough = counts.stance(ENOUGH, "agree");
  const short = counts.stance(ENOUGH, "disagree");
  const both = counts.both("agree", "agree");
  const only = counts.both("agree", "disagree");
  const regie = themeCount("regie");
  const asked = themeCount("regie", "needs");
  const funding = themeCount("funding");
  const { responded, invited, absent } = counts;
  const theme = escapeHtml(getTheme("regie").label[lang].toLowerCase());
  const see = `./antwoorden.html?thema=regie`;
  const chart = (statement: typeof WELL | typeof ENOUGH, id: string) =>
    chartHtml(statement, lang, { id, "heading-level": "2" });
  const first = t(
    `<p>${capital(word(well))} van de ${responded} grotere steden die antwoordden, zijn het eens met de stelling dat de integratie van vluchtelingen na 2015 goed gaat in hun gemeente. ${capital(word(qualified))} van hen plaatsen daar zelf een kanttekening bij. ${capital(word(against.length))} steden zijn het oneens: ${list(against, and)}. Dat blijkt uit de antwoorden die EenVandaag in januari 2018 ophaalde bij de ${invited} steden van het G40-netwerk. ${capital(word(absent))} deden niet mee.</p>`,
    `<p>${capital(word(well))} of the ${responded} larger Dutch cities that answered agree that the integration of refugees after 2015 is going well in their municipality. ${capital(word(qualified))} of them add reservations of their own. ${capital(word(against.length))} disagree: ${list(against, and)}. So say the answers that the Dutch broadcaster EenVandaag gathered in January 2018 from the ${invited} cities of the G40 network. ${capital(word(absent))} did not take part.</p>`,
  );
  const second = t(
    `<p>Over hun middelen zijn dezelfde steden verdeeld. ${capital(word(enough))} zeggen voldoende instrumenten te hebben om nieuwkomers te begeleiden, ${word(short)} zeggen van niet. Van de ${word(well)} steden die de integratie goed vinden gaan, vinden er ${word(both.length)} ook dat zij genoeg in handen hebben. ${capital(word(only.length))} zijn het met de eerste stelling eens en met de tweede oneens: ${list(only, and)}.</p>`,
    `<p>On their means the same cities are divided. ${capital(word(enough))} say they have sufficient instruments to guide newcomers, ${word(short)} say they do not. Of the ${word(well)} cities that find integration going well, ${word(both.length)} also find that they have what they need. ${capital(word(only.length))} agree with the first statement and disagree with the second: ${list(only, and)}.</p>`,
  );
  const third = t(
    `<p>Wat het vaakst terugkeert, is ${theme}: <a href="${see}">${regie} van de ${responded} steden</a> schrijven erover, volgens onze codering. <a href="${see}&amp;vraag=needs">${capital(word(asked))}</a> doen dat als hun wordt gevraagd wat zij van de Rijksoverheid nodig hebben. Over geld voor de gemeente schrijven <a href="./antwoorden.html?thema=funding">${funding} steden</a>.</p>`,
    `<p>What comes back most is ${theme}: <a href="${see}">${regie} of the ${responded} cities</a> write about it, by our coding; <a href="${see}&amp;vraag=needs">${word(asked)}</a> do so when asked what they need from central government. Money for the municipality is raised by <a href="./antwoorden.html?thema=funding">${funding} cities</a>.</p>`,
  );
  const counted = t(
    `<p class="note"><b>Hoe is dit geteld?</b> EenVandaag publiceerde antwoorden, geen tellingen. De standpunten en thema’s zijn door ons gecodeerd, met hulp van taalmodellen; <a href="./methode.html">hoe precies</a> is na te lezen. Kies in een grafiek een stad en u leest haar eigen woorden, met de regels in de bron.</p>`,
    `<p class="note"><b>How was this counted?</b> EenVandaag published answers, not counts. Stances and themes were coded by us, with the help of language models; <a href="./methode.html">how</a> can be read. Choose a city in a chart and you read its own words, with their lines in the source.</p>`,
  );
  return `<article>
<p class="eyebrow">${t("Voorbeeldartikel, met echte antwoorden en tellingen", "A sample article, with real answers and counts")}</p>
<h1>${t(
    `De integratie gaat goed, zeggen ${word(well)} van ${responded} steden. Over hun middelen zijn zij verdeeld`,
    `Integration is going well, say ${word(well)} of ${responded} Dutch cities. On their means they are divided`,
  )}</h1>
<p class="lead">${t(
    "Wie zegt dat? Elk getal hieronder leidt naar de woorden van de steden zelf.",
    "Who says so? Every number below leads to the words of the cities themselves.",
  )} <a class="action" href="#invoegen">${t("Zet dit in uw artikel", "Put this in your article")}</a></p>
<div class="columns">
<div>
${first}
${chart(WELL, t("stelling-1", "statement-1"))}
${second}
${chart(ENOUGH, t("stelling-2", "statement-2"))}
${third}
${counted}
</div>
<aside aria-label="${t("In beeld", "In view")}">
${cardHtml(CITY, lang, { for: t("stelling-1", "statement-1"), density: "compact", "heading-level": "2" })}
${elementHtml("g40-quote", quoted, lang)}
</aside>
</div>
</article>`;
}
