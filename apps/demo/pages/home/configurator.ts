import { cities, getItem, type Lang, measures, QUESTIONS, STATEMENTS, themes } from "@g40-inburgering/core";
import { type ElementName, escapeHtml, typeset } from "@g40-inburgering/widgets/snippets";
import { exampleOf, pinned, site } from "../../hosted.js";
import { inLang } from "../../page.js";
import { type Kind, TAKES, WIDTHS } from "../../src/configurator/choice.js";
import { FORMS, type Form, formsOf, previewOf } from "../../src/configurator/forms.js";

const STANDARD_CITY = "almelo";

type Words = readonly [nl: string, en: string];

/** What an editor calls each element. */
const ELEMENTS: Readonly<Record<ElementName, Words>> = {
  "stance-chart": ["Standpunten bij een stelling", "Stances on a statement"],
  "city-card": ["Eén stad in beeld", "One city in view"],
  quote: ["Een citaat", "A quotation"],
  crosstab: ["De twee stellingen tegen elkaar", "The two statements compared"],
  "city-map": ["Een landkaart", "A map"],
  "theme-chart": ["Thema’s in de antwoorden", "Themes in the answers"],
  "figure-chart": ["Cijfers per stad", "Figures per city"],
  explorer: ["Zoeken in alle antwoorden", "Search all answers"],
};

const FORM_WORDS: Readonly<Record<Form, readonly [name: Words, use: Words, page: string]>> = {
  address: [
    ["Adres", "Address"],
    [
      "Plak het op een eigen regel. WordPress en andere systemen met oEmbed maken er het onderdeel van.",
      "Paste it on a line of its own. WordPress and other systems with oEmbed turn it into the element.",
    ],
    "gebruik-oembed.html",
  ],
  element: [
    ["HTML", "HTML"],
    [
      "Plak het in een HTML-blok. Waar scripts niet mogen, blijft een correct citaat of een tabel staan.",
      "Paste it into an HTML block. Where scripts are not allowed, a correct quotation or table stays.",
    ],
    "gebruik-script.html",
  ],
  frame: [
    ["Frame", "Frame"],
    [
      "Een iframe met vaste hoogte, die zich aanpast. Niets van uw pagina raakt het, en omgekeerd.",
      "An iframe that reserves its height and then fits. Nothing of your page touches it, nor the other way round.",
    ],
    "gebruik-frame.html",
  ],
  pinned: [
    ["HTML, vaste versie", "HTML, fixed version"],
    [
      "Verandert nooit meer; correcties worden erbij gemeld.",
      "Never changes again; corrections are announced beside it.",
    ],
    "gebruik-vast.html",
  ],
  fragment: [
    ["Tekst alleen", "Text alone"],
    ["Voor nieuwsbrief en feed: laadt niets.", "For newsletters and feeds: loads nothing."],
    "gebruik-fragment.html",
  ],
  image: [
    ["Afbeelding", "Picture"],
    [
      "Met een volledige zin als alternatieve tekst, en een link.",
      "With a whole sentence as its alternative text, and a link.",
    ],
    "gebruik-fragment.html",
  ],
  link: [
    ["Link", "Link"],
    ["Een gewone alinea met een link.", "A plain paragraph with a link."],
    "gebruik-oembed.html",
  ],
  npm: [["npm", "npm"], ["Voor wie een eigen site bouwt.", "For who builds a site."], "gebruik-npm.html"],
  amp: [["AMP", "AMP"], ["Eerst de regel voor de head.", "First the line for the head."], "gebruik-amp.html"],
  upgrade: [
    ["Hele site", "Whole site"],
    [
      "Eén keer in uw sjabloon: losse links naar onze pagina’s worden onderdelen.",
      "Once in your template: bare links to our pages become elements.",
    ],
    "gebruik-oembed.html",
  ],
};

/** Those most editors need; the others are one step further. */
const FIRST: readonly Form[] = ["address", "element", "frame"];

const option = (value: string, label: string, more = "") =>
  `<option value="${value}"${more}>${escapeHtml(label)}</option>`;

function cityOptions(lang: Lang): string {
  const absent = inLang(lang)("deed niet mee", "did not take part");
  return cities
    .map(({ id, name, responded }) =>
      option(
        id,
        responded ? typeset(name) : `${typeset(name)} (${absent})`,
        `${responded ? "" : " data-absent"}${id === STANDARD_CITY ? " selected" : ""}`,
      ),
    )
    .join("");
}

function aboutOptions(lang: Lang): string {
  const t = inLang(lang);
  const groups: readonly (readonly [Kind, string, readonly { readonly id: string; readonly label: string }[]])[] = [
    ["statement", t("Stelling", "Statement"), STATEMENTS.map((id) => ({ id, label: getItem(id).label[lang] }))],
    ["question", t("Vraag", "Question"), QUESTIONS.map((id) => ({ id, label: getItem(id).label[lang] }))],
    ["measure", t("Cijfer", "Figure"), measures.map(({ id, label }) => ({ id, label: label[lang] }))],
    ["theme", t("Thema", "Theme"), themes.map(({ id, label }) => ({ id, label: label[lang] }))],
  ];
  const all = option("", t("Alle antwoorden samen", "All answers together"));
  return (
    all +
    groups
      .map(
        ([kind, name, entries]) =>
          `<optgroup label="${name}" data-kind="${kind}">${entries.map(({ id, label }) => option(id, label)).join("")}</optgroup>`,
      )
      .join("")
  );
}

const radio = (name: string, value: string, label: string, checked: boolean) =>
  `<label><input type="radio" name="${name}" value="${value}"${checked ? " checked" : ""}> ${escapeHtml(label)}</label>`;

const radios = (name: string, legend: string, entries: readonly (readonly [value: string, label: string])[], at = 0) =>
  `<fieldset class="row" data-field="${name}"><legend>${legend}</legend><div>${entries.map(([value, label], index) => radio(name, value, label, index === at)).join("")}</div></fieldset>`;

function controls(lang: Lang): string {
  const t = inLang(lang);
  const pick = ([nl, en]: Words) => t(nl, en);
  const elements = (Object.keys(TAKES) as ElementName[]).map((name) => [name, pick(ELEMENTS[name])] as const);
  const select = (name: string, label: string, options: string, more = "") =>
    `<p class="row" data-field="${name}"><label for="kies-${name}">${label}</label><select id="kies-${name}" name="${name}"${more}>${options}</select></p>`;
  const sites = escapeHtml(JSON.stringify({ site, pinned }));
  return `<form data-sites="${sites}" autocomplete="off" aria-labelledby="kies"><fieldset class="controls" disabled><legend id="kies"><b>1</b> ${t("Kies", "Choose")}</legend>
${radios("element", t("Onderdeel", "Element"), elements)}
${select("city", t("Stad", "City"), cityOptions(lang), ` data-standard="${STANDARD_CITY}"`)}
${select("about", t("Waarover", "About"), aboutOptions(lang))}
${radios(
  "lang",
  t("Taal", "Language"),
  [
    ["nl", "Nederlands"],
    ["en", "English"],
  ],
  lang === "nl" ? 0 : 1,
)}
${radios("theme", t("Licht of donker", "Light or dark"), [
  ["", t("Zoals uw pagina", "As your page")],
  ["light", t("Licht", "Light")],
  ["dark", t("Donker", "Dark")],
])}
${radios("density", t("Omvang", "Size"), [
  ["", t("Volledig", "Full")],
  ["compact", t("Beknopt", "Compact")],
])}
${radios("width", t("Breedte", "Width"), [["", t("Alle ruimte", "All there is")], ...WIDTHS.map((px) => [px, `${px} px`] as const)])}
${radios("reserve", t("Hoogte", "Height"), [
  ["", t("Groeit mee", "Grows as drawn")],
  ["yes", t("Vooraf vrijhouden", "Reserve in advance")],
])}
</fieldset></form>`;
}

function formRow(form: Form, text: string | undefined, lang: Lang): string {
  const t = inLang(lang);
  const [name, use, page] = FORM_WORDS[form];
  const label = t(...name);
  return `<li class="snippet${text === undefined ? " none" : ""}" data-form="${form}" data-snippet="${label}"><p class="bar"><b>${label}</b><button type="button" data-copy>${t("Kopieer", "Copy")}<span class="hidden"> ${label}</span></button><span role="status"></span></p>
<p class="use">${t(...use)} <a href="./${page}">${t("Meer", "More")}<span class="hidden">: ${label}</span></a></p>
<p class="unavailable">${t("Dit onderdeel heeft geen eigen pagina; neem HTML of een frame.", "This element has no page of its own; take HTML or a frame.")}</p>
<details><summary>${t("Bekijk de code", "See the code")}<span class="hidden">: ${label}</span></summary><pre tabindex="0" role="region" aria-label="${label}"><code>${escapeHtml(text ?? "")}</code></pre></details></li>`;
}

/** The configurator with its first choice written out, so that it serves without script too. */
export function configuratorHtml(lang: Lang): string {
  const t = inLang(lang);
  const view = exampleOf(lang);
  const texts = formsOf(view, { site, pinned });
  const rows = (forms: readonly Form[]) => forms.map((form) => formRow(form, texts[form], lang)).join("\n");
  return `<section id="invoegen" aria-labelledby="invoegen-kop">
<h2 id="invoegen-kop">${t("Zet dit in uw artikel", "Put this in your article")}</h2>
<p class="lead">${t(
    "Kies, bekijk, kopieer. Het is gratis, zonder cookies, en wat uw systeem er ook van maakt: een correct citaat met bron blijft staan.",
    "Choose, look, copy. It is free, without cookies, and whatever your system makes of it, a correct quotation with its source remains.",
  )}</p>
<div class="configurator">
${controls(lang)}
<section class="look" aria-labelledby="bekijk"><h3 id="bekijk"><b>2</b> ${t("Bekijk", "Look")}</h3><div class="preview" role="region" tabindex="0" aria-label="${t("Voorbeeld", "Preview")}">${previewOf(view, { site, pinned })}</div></section>
<section class="take" aria-labelledby="kopieer"><h3 id="kopieer"><b>3</b> ${t("Kopieer", "Copy")}</h3>
<p class="chosen" role="status"></p>
<ul class="forms">
${rows(FIRST)}
</ul>
<details class="more"><summary>${t("Meer vormen: vaste versie, tekst, afbeelding, npm, AMP, hele site", "More forms: fixed version, text, picture, npm, AMP, whole site")}</summary><ul class="forms">
${rows(FORMS.filter((form) => !FIRST.includes(form)))}
</ul></details>
<p class="note">${t("Uw keuze staat in het adres van deze pagina: deel het en een collega ziet hetzelfde.", "Your choice is in the address of this page: share it and a colleague sees the same.")} <a href="./gebruik.html">${t("Welke vorm past bij ons?", "Which form suits us?")}</a></p>
</section>
</div>
</section>`;
}
