import type { Lang } from "@g40-inburgering/core";
import { site } from "../../hosted.js";
import { documentText } from "../../markdown.js";
import { inBoth, inLang } from "../../page.js";
import { copied } from "../../prose.js";
import { tableHtml } from "./table.js";

const { origin } = new URL(site.url);

const POLICY = `script-src ${origin}`;
const STRICT = `script-src ${origin}; require-trusted-types-for 'script'; trusted-types lit-html`;
const FRAMES = `frame-src ${origin}`;

/** The paragraph for an accessibility statement, as the manual of the elements has it. */
function statement(lang: Lang): string {
  const [, after = ""] = documentText("packages/widgets/ACCESSIBILITY.md").split(
    lang === "nl" ? "\nIn Dutch:\n" : "\nIn English:\n",
  );
  const lines = after.trimStart().split("\n");
  const quoted = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith(">")),
  );
  return quoted.map((line) => line.replace(/^>\s?/, "")).join(" ");
}

export const officers = inBoth("beheer.html", (lang) => {
  const t = inLang(lang);
  const rows = [
    [
      t("Cookies, opslag", "Cookies, storage"),
      t("geen; ook geen localStorage of sessionStorage", "none; no localStorage or sessionStorage either"),
    ],
    [
      t("Verzoeken", "Requests"),
      t(
        `alleen bestanden van ${origin}: scripts en, bij een frame, één pagina. Van uw eigen server: geen enkel ander adres`,
        `files of ${origin} alone: scripts and, with a frame, one page. From your own server: no other address at all`,
      ),
    ],
    [
      t("Derden", "Third parties"),
      t(
        "geen: geen lettertypen, afbeeldingen, meetscripts of CDN van een ander",
        "none: no fonts, images, measuring scripts or CDN of anyone else",
      ),
    ],
    [
      t("Gelogd", "Logged"),
      t(
        "niets in de pagina. Wie bestanden levert, ziet het IP-adres dat erom vraagt, zoals bij elk bestand; van uw eigen server bent u dat zelf",
        "nothing in the page. Who serves files sees the IP address that asks for them, as with any file; from your own server that is you",
      ),
    ],
    [
      t("Over lezers", "About readers"),
      t(
        "niets: evenementen als g40-view blijven in uw pagina en gaan nergens heen",
        "nothing: events such as g40-view stay within your page and go nowhere",
      ),
    ],
    [
      t("Persoonsgegevens", "Personal data"),
      t(
        "van lezers geen. De antwoorden zijn van gemeenten; wie ze per stad schreef, staat niet in de bron",
        "of readers none. The answers are municipalities’; who wrote them is not in the source",
      ),
    ],
  ];
  return {
    part: "method",
    label: t("Voor wie erover gaat", "For those responsible"),
    title: t("CSP, privacy en toegankelijkheid | g40-inburgering", "CSP, privacy and accessibility | g40-inburgering"),
    description: t(
      "Wat een beveiliger, een functionaris gegevensbescherming en een toegankelijkheidsadviseur willen weten.",
      "What a security officer, a data protection officer and an accessibility officer need to know.",
    ),
    scripts: ["copy"],
    body: `<h1>${t("Voor wie erover gaat", "For those responsible")}</h1>
<p class="lead">${t("Wat uw beveiliger, uw functionaris gegevensbescherming en uw toegankelijkheidsadviseur willen weten. Kort, en om door te sturen.", "What your security officer, your data protection officer and your accessibility officer need to know. In short, to pass on.")}</p>
<h2>${t("Beveiliging: de CSP", "Security: the CSP")}</h2>
<p>${t("Voor HTML met script is dit alles. Gegevens komen als modules, dus <code>connect-src</code> blijft leeg; er is geen inline script, geen <code>eval</code>, geen stijl die <code>unsafe-inline</code> vraagt.", "For HTML with a script this is all. Data come as modules, so <code>connect-src</code> stays empty; there is no inline script, no <code>eval</code>, and no style that needs <code>unsafe-inline</code>.")}</p>
${copied(t("CSP voor HTML met script", "CSP for HTML with a script"), POLICY, lang)}
${copied(t("CSP met Trusted Types", "CSP with Trusted Types"), STRICT, lang)}
<p>${t("Voor een frame:", "For a frame:")}</p>
${copied(t("CSP voor een frame", "CSP for a frame"), FRAMES, lang)}
<p>${t('Het frame zelf heeft een strengere: alles is verboden behalve zijn eigen scripts, met hun hash. Het werkt in <code>sandbox="allow-scripts"</code>. Een <a href="./gebruik-vast.html">vaste versie</a> heeft <code>integrity</code>.', 'The frame itself has a stricter one: all is forbidden but its own scripts, by their hash. It works in <code>sandbox="allow-scripts"</code>. A <a href="./gebruik-vast.html">fixed version</a> has <code>integrity</code>.')}</p>
<h2>${t("Privacy", "Privacy")}</h2>
${tableHtml(t("Privacy", "Privacy"), [t("Vraag", "Question"), t("Antwoord", "Answer")], rows)}
<p>${t('Op het apparaat van de lezer wordt niets opgeslagen of uitgelezen. Wie ook het IP-adres binnenshuis wil houden, neemt de onderdelen <a href="./gebruik-zelf.html">van de eigen server</a>.', 'Nothing is stored on the reader’s device or read from it. To keep the IP address in your own house too, take the elements <a href="./gebruik-zelf.html">from your own server</a>.')}</p>
<h2>${t("Toegankelijkheid", "Accessibility")}</h2>
<p>${t("De onderdelen streven naar WCAG 2.2, niveau A en AA. Wat is getoetst en hoe, en wat tekortschiet, staat in het", "The elements aim at WCAG 2.2, levels A and AA. What was tested and how, and what falls short, stands in the")} <a href="https://github.com/g40-inburgering/g40-inburgering/blob/main/packages/widgets/ACCESSIBILITY.md" hreflang="en">${t("Engelstalige verslag", "report")}</a>. ${t("Voor uw eigen toegankelijkheidsverklaring:", "For your own accessibility statement:")}</p>
${copied(t("Alinea voor uw verklaring", "Paragraph for your statement"), statement(lang), lang)}
<h2>${t("Rechten", "Rights")}</h2>
<p>${t("Kort citeren met stad, EenVandaag en januari 2018 valt onder het citaatrecht; elke code hierboven zet dat erbij. Onze codering is CC BY 4.0, de code MIT.", "Short quotation with city, EenVandaag and January 2018 falls under the right to quote; every snippet adds these. Our coding is CC BY 4.0, the code MIT.")}</p>`,
  };
});
