import {
  agreement,
  answers,
  cities,
  figures,
  getTheme,
  mentions,
  nonresponse,
  notes,
  stances,
  survey,
  type ThemeId,
  themes,
} from "@g40-inburgering/core";
import { escapeHtml, typeset } from "@g40-inburgering/widgets/snippets";
import { documentHtml } from "../../markdown.js";
import { inBoth, inLang } from "../../page.js";
import { list } from "../../prose.js";
import { tableHtml } from "./table.js";

const nl = (n: number, digits = 0) =>
  n.toLocaleString("nl-NL", { minimumFractionDigits: digits, maximumFractionDigits: digits });

const CODES: Readonly<Record<string, string>> = { stance: "Standpunt", qualified: "Met kanttekening" };

function dutch(): string {
  const { responded, invited, sources } = survey;
  const people = (all: readonly { readonly population: number }[]) =>
    all.reduce((sum, { population }) => sum + population, 0);
  const reached = people(cities.filter((city) => city.responded)) / people(cities);
  const words = answers.reduce((sum, { words: n }) => sum + n, 0);
  const lost = answers.filter(({ status }) => status === "missing").length;
  const alphas = agreement.filter(({ code }) => !CODES[code]).map(({ alpha }) => alpha ?? 0);
  const absent = nonresponse().map(({ name }) => typeset(name));
  return `<p class="note">Dit is de Nederlandse weergave. De volledige methode, met verwijzingen naar de bestanden, staat <a href="./en/methode.html" hreflang="en">in het Engels</a>.</p>
<h2>De rondvraag</h2>
${tableHtml(
  "De rondvraag",
  ["Onderdeel (AAPOR)", "Hier"],
  [
    ["Wie hield hem", `${escapeHtml(survey.collector)}, actualiteitenprogramma op de publieke omroep`],
    ["Wie is gevraagd", `alle ${invited} steden van het G40-netwerk, geen steekproef`],
    ["Wie antwoordde per stad", "niet bekend: de bijlage noemt namen noch afdelingen"],
    ["Hoe", "schriftelijk, met open antwoorden"],
    ["Wanneer", "januari 2018"],
    [
      "Respons",
      `${responded} van de ${invited} (${nl((100 * responded) / invited)} %); samen ${nl(100 * reached)} % van de inwoners van alle ${invited} steden`,
    ],
    ["Weging", "geen: elke stad telt één keer"],
    ["Foutmarge", `geen: er is niets getrokken. Tellingen gelden voor de ${responded} steden die antwoordden`],
    [
      "Bron",
      `${escapeHtml(sources[0]?.title ?? "")}, ${nl(sources[0]?.characters ?? 0)} tekens, SHA-256 <code>${sources[0]?.sha256 ?? ""}</code>`,
    ],
  ],
)}
<h2>Wie niet antwoordde</h2>
<p>${escapeHtml(list(absent, "en"))}. Hun zwijgen is geen standpunt, en geen teken van een.</p>
<h2>Hoe de tekst is hersteld</h2>
<p>De bron is de tekst van een tabel in een pdf, waarin cellen door elkaar lopen. Hij wordt byte voor byte bewaard. Merktekens wijzen elk teken toe aan precies één stad en vraag; haal ze weg en de bron is terug, wat bij elke bouw wordt nagegaan. Uit de gemerkte tekst zijn leesbare antwoorden gemaakt, met de spelling en de fouten van de stad. Het zijn ${nl(answers.length)} vakken met ${nl(words)} woorden; ${lost} antwoord ontbreekt, omdat het een afbeelding was. ${nl(notes.length)} aantekeningen zeggen wat er vreemd is in de bron; hersteld wordt niets.</p>
<h2>Hoe is gecodeerd</h2>
<p><strong>De codering is van ons, niet van EenVandaag of de steden, en zij is machinaal ondersteund.</strong> Taalmodellen lazen de Nederlandse antwoorden en codeerden ze naar de geschreven regels van het <a href="./codeboek.html">codeboek</a>; de redactie besliste verschillen en hield de uitkomst tegen de bron.</p>
<ul>
<li>Standpunten (${nl(stances.length)}): drie coderingen, waarvan twee zonder zicht op een andere.</li>
<li>Thema’s (${nl(mentions.length)} vermeldingen van ${themes.length} thema’s): twee coderingen van alle antwoorden, los van elkaar. Elk verschil is met reden beslist.</li>
<li>Cijfers (${nl(figures.length)}): één keer gelezen, machinaal nagelezen in het eigen citaat, en een tweede keer tegen de bron gehouden.</li>
<li>Samenvattingen en vertalingen: van ons, machinaal ondersteund, niet officieel.</li>
</ul>
<h2>Hoe goed coderingen overeenkomen</h2>
<p>Overeenkomst is het deel van de antwoorden dat twee keer gelijk is gecodeerd; alfa is die van Krippendorff, vóór het beslissen van verschillen. Bij de thema’s loopt alfa van ${nl(Math.min(...alphas), 2)} tot ${nl(Math.max(...alphas), 2)}. Lees dit met voorzichtigheid: de coderingen kwamen van hetzelfde taalmodel met dezelfde opdracht, en twee mensen zouden minder overeenkomen.</p>
${tableHtml(
  "Overeenkomst per code",
  ["Code", "Antwoorden", "Overeenkomst", "Alfa"],
  agreement.map(({ code, n, agreement: share, alpha }) => [
    escapeHtml(CODES[code] ?? getTheme(code as ThemeId).label.nl),
    nl(n),
    `${nl(100 * share, 1)} %`,
    alpha === null ? "–" : nl(alpha, 2),
  ]),
)}
<h2>Wat u er niet uit kunt besluiten</h2>
<ul>
<li><strong>Geen steekproef, geen weging.</strong> “${responded} steden” is nooit “de Nederlandse gemeenten”.</li>
<li><strong>Ongelijke maten.</strong> Steden tellen mensen, uitkeringen, huishoudens of zaken, over verschillende jaren. Een rangorde is alleen eerlijk tussen cijfers die hetzelfde tellen; de grafiek van cijfers zet de andere apart, met de reden.</li>
<li><strong>Zwijgen is niet ontkennen.</strong> Wie een thema niet noemt, is er niet naar gevraagd.</li>
<li><strong>Eén moment.</strong> Januari 2018, onder de wet van 2013; sinds 2022 geldt een andere.</li>
<li><strong>Eigen opgave.</strong> De woorden van de steden zijn niet aan andere bronnen getoetst.</li>
<li><strong>Machinale hulp.</strong> Coderende taalmodellen kunnen dezelfde blinde vlekken hebben.</li>
</ul>
<h2>Rechten</h2>
<p>De antwoorden houden hun eigen status; voor de bijlage is geen open licentie gevonden. Kort citeren met stad, EenVandaag en januari 2018 valt onder het citaatrecht. Onze laag (codering, aantekeningen, samenvattingen, vertalingen, cijfers als gegevens) is CC BY 4.0, de code MIT.</p>
<h2>Een fout gevonden?</h2>
<p>Meld haar met de regels in de bron: <a href="https://github.com/g40-inburgering/g40-inburgering/blob/main/CONTRIBUTING.md" hreflang="en">zo gaat dat</a>. Verbeteringen worden gepubliceerd met wat er stond, wat er staat, datum en reden.</p>`;
}

export const method = inBoth("methode.html", (lang) => {
  const t = inLang(lang);
  return {
    part: "method",
    label: t("Methode", "Method"),
    title: t("Methode | Rondvraag inburgering", "Method | Civic integration survey"),
    description: t(
      "Hoe de rondvraag is gehouden, hersteld en gecodeerd, en wat er niet uit te besluiten is.",
      "How the survey was held, restored and coded, and what cannot be concluded from it.",
    ),
    scripts: [],
    body: `<h1>${t("Methode", "Method")}</h1>
<div class="document">${lang === "nl" ? dutch() : documentHtml("METHOD.md")}</div>`,
  };
});
