import {
  agreementOf,
  type Bilingual,
  type CityId,
  figures,
  getCity,
  items,
  measures,
  mentionsOf,
  tally,
  themes,
} from "@g40-inburgering/core";
import { escapeHtml, typeset } from "@g40-inburgering/widgets/snippets";
import { parse } from "yaml";
import { documentHtml, documentText } from "../../markdown.js";
import { inBoth, inLang } from "../../page.js";
import { tableHtml } from "./table.js";

interface Defined {
  readonly label: Bilingual;
  readonly definition: Bilingual;
  readonly counts: Bilingual;
  readonly countsNot: Bilingual;
}

interface Written {
  readonly stances: Readonly<Record<string, Defined>>;
  readonly qualified: Defined;
}

const written: Written = parse(documentText("data/codebook.yaml"));

const nl = ({ nl: text }: Bilingual) => escapeHtml(text);

const raised = (theme: string) => tally("theme").find(({ value }) => value === theme);

function dutch(): string {
  const stanceParts = [...Object.values(written.stances), written.qualified].map(
    ({ label, definition, counts, countsNot }) =>
      `<h3>${nl(label)}</h3><p>${nl(definition)}</p><ul><li>Telt: ${nl(counts)}</li><li>Telt niet: ${nl(countsNot)}</li></ul>`,
  );
  const measureRows = measures.map(({ id, label, definition }) => [
    nl(label),
    nl(definition),
    String(figures.filter(({ measure }) => measure === id).length),
  ]);
  const itemRows = items.map(({ label, kind, wording }) => [
    nl(label),
    kind === "question" ? "vraag" : "stelling",
    nl(wording),
  ]);
  const themeParts = themes.map(({ id, label, definition, counts, countsNot, example }) => {
    const { n, base } = raised(id) ?? { n: 0, base: 0 };
    const { alpha } = agreementOf(id);
    const city = escapeHtml(typeset(getCity(example.city as CityId).name));
    return `<h3 id="${id}">${nl(label)}</h3>
<p>${nl(definition)}</p>
<ul><li>Telt: ${nl(counts)}</li><li>Telt niet: ${nl(countsNot)}</li><li>Voorbeeld: “${escapeHtml(example.nl)}” (${city})</li></ul>
<p class="note"><a href="./antwoorden.html?thema=${id}">${n} van de ${base} steden die antwoordden</a> schrijven hierover, in ${mentionsOf({ theme: id }).length} antwoorden; alfa van twee coderingen ${(alpha ?? 0).toLocaleString("nl-NL", { maximumFractionDigits: 2 })}.</p>`;
  });
  return `<p class="note">De kolommen van de tabellen staan <a href="./en/codeboek.html" hreflang="en">in het Engels</a>, zoals zij in de gegevens heten.</p>
<h2>Wat is gevraagd</h2>
${tableHtml("Wat is gevraagd", ["Naam", "Soort", "Zoals gevraagd"], itemRows)}
<h2>Standpunten</h2>
<p>Een neiging wordt nooit een standpunt: wat een stad niet zegt, staat in de toelichting en niet in de code.</p>
${stanceParts.join("\n")}
<h2>Cijfers</h2>
<p>Een cijfer is een getal zoals een stad het noemt, nooit berekend. Telt een stad iets anders, dan zegt een aantekening wat.</p>
${tableHtml("Cijfers", ["Maat", "Omschrijving", "Aantal"], measureRows)}
<h2>Thema’s</h2>
<p>Een vermelding is een uitspraak van de stad over het thema: als struikelblok, oorzaak, praktijk, succes, feit of wens. Per stad, vraag en thema is er één, met het kortste citaat dat het thema laat zien.</p>
${themeParts.join("\n")}`;
}

export const codebook = inBoth("codeboek.html", (lang) => {
  const t = inLang(lang);
  return {
    part: "method",
    label: t("Codeboek", "Codebook"),
    title: t("Codeboek | Rondvraag inburgering", "Codebook | Civic integration survey"),
    description: t(
      "Wat elk standpunt, elk cijfer en elk thema betekent: wat telt en wat niet.",
      "What each stance, figure and theme means: what counts and what does not.",
    ),
    scripts: [],
    body: `<h1>${t("Codeboek", "Codebook")}</h1>
<div class="document">${lang === "nl" ? dutch() : documentHtml("codebook.md")}</div>`,
  };
});
