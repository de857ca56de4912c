import type { Lang } from "@g40-inburgering/core";
import { npmSnippet } from "@g40-inburgering/widgets/snippets";
import { cardHtml, chartHtml, elementHtml } from "../../element-html.js";
import { quoteOf, site } from "../../hosted.js";
import { inLang } from "../../page.js";
import { copied } from "../../prose.js";
import { COUNT_CODE, consumerCode } from "../../shown-code.js";
import { paragraph, type Way } from "./way.js";

const INSTALL = "npm install @g40-inburgering/core @g40-inburgering/widgets";

const pair = (lang: Lang) =>
  chartHtml("integration-going-well", lang, { id: "chart", "heading-level": "3" }) +
  cardHtml("delft", lang, { for: "chart", "heading-level": "3" });

const GETS = [
  "Een grafiek, en een kaart die haar volgt: kies een stad.",
  "A chart, and a card that follows it: choose a city.",
] as const;

const TESTED = [
  "Dit is de code van een app in `test/consumers`, die bij elke wijziging wordt geïnstalleerd, gebouwd en geopend in een browser.",
  "This is the code of an app in `test/consumers`, which is installed, built and opened in a browser at every change.",
] as const;

const WRONG = [
  "Een attribuut of woord dat niet bestaat, is een typefout: de bouw stopt.",
  "An attribute or word that does not exist is a type error: the build stops.",
] as const;

const KEPT = [
  "Laden de gegevens niet, dan blijft staan wat in het element staat, met één waarschuwing in de console en het evenement `g40-error`.",
  "If the data do not load, what stands within the element stays, with one warning in the console and the event `g40-error`.",
] as const;

export const npm: Way = {
  file: "gebruik-npm.html",
  label: ["npm", "npm"],
  suits: ["U bouwt uw site zelf, of wilt rekenen.", "You build your own site, or want to count."],
  title: ["Met npm", "With npm"],
  lead: [
    "Twee pakketten: de gegevens met hun zoekfuncties, en de onderdelen die ze tekenen.",
    "Two packages: the data with their queries, and the elements that draw them.",
  ],
  scripts: ["npm"],
  paste: (lang) => {
    const t = inLang(lang);
    return `${copied(t("Onderdeel", "Element"), npmSnippet(quoteOf(lang), { site }), lang)}
${paragraph(t("Of alleen de gegevens, hier in TypeScript:", "Or the data alone, here in TypeScript:"))}${copied("TypeScript", COUNT_CODE, lang)}`;
  },
  gets: [
    "Elk onderdeel laadt wat het toont, als het getoond wordt. Wat de code hierboven geeft, in deze pagina berekend:",
    "Each element loads what it shows when it is shown. What the code above gives, computed in this page:",
  ],
  shown: (lang) => {
    const { element, attributes } = quoteOf(lang);
    return `<ul id="tally"></ul><p id="quote" lang="nl"></p>${elementHtml(`g40-${element}`, attributes, lang)}`;
  },
  fails: [
    KEPT,
    [
      "Een onbekende id geeft een fout die de naam noemt die het dichtst in de buurt komt.",
      "An unknown id gives an error that names the nearest.",
    ],
  ],
};

/** An app of a framework: its files as they are tested. */
const framework = (name: string, file: string, files: readonly string[], fails: Way["fails"]): Way => ({
  file,
  label: [name, name],
  suits: [`U bouwt met ${name}.`, `You build with ${name}.`],
  title: [`In ${name}`, `In ${name}`],
  lead: [
    "De onderdelen zijn gewone HTML-elementen: er is niets omheen nodig, alleen de typen.",
    "The elements are plain HTML elements: nothing is needed around them but the types.",
  ],
  scripts: ["elements"],
  paste: (lang) => {
    const t = inLang(lang);
    return `${copied(t("Installeren", "Install"), INSTALL, lang)}${files.map((path) => copied(path.replace(/^[^/]+\//, ""), consumerCode(path), lang)).join("")}${paragraph(t(...TESTED))}`;
  },
  gets: GETS,
  shown: pair,
  fails: [...fails, WRONG, KEPT],
});

export const react = framework(
  "React",
  "gebruik-react.html",
  ["react/src/App.tsx"],
  [
    [
      "Op een server geschreven: React 19 zet dan eigenschappen noch evenementen; doe dat met een `ref`, zoals de app voor Next doet.",
      "Written on a server: React 19 then sets neither properties nor events; do so by `ref`, as the app for Next does.",
    ],
  ],
);

export const vue = framework(
  "Vue",
  "gebruik-vue.html",
  ["vue/vite.config.ts", "vue/src/App.vue"],
  [
    [
      "Zonder `isCustomElement` in de configuratie waarschuwt Vue dat het de elementen niet kent.",
      "Without `isCustomElement` in its configuration Vue warns that it does not know the elements.",
    ],
  ],
);

export const svelte = framework("Svelte", "gebruik-svelte.html", ["svelte/src/App.svelte"], []);
