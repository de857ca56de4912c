import { escapeHtml } from "@g40-inburgering/widgets/snippets";
import { inBoth, inLang, type PagePair } from "../page.js";
import { npm, react, svelte, vue } from "./use/built.js";
import { amp, fixed, fragment, frame, oembed, own, script } from "./use/pasted.js";
import { type Way, wayPages } from "./use/way.js";

/** From what needs least to what needs most; then what developers take. */
const pasted: readonly Way[] = [oembed, script, frame, fragment, amp, fixed, own];
const built: readonly Way[] = [npm, react, vue, svelte];

const overview = inBoth("gebruik.html", (lang) => {
  const t = inLang(lang);
  const rows = (ways: readonly Way[]) =>
    `<dl class="list">${ways.map(({ file, title, suits }) => `<div><dt><a href="./${file}">${escapeHtml(t(...title))}</a></dt><dd>${escapeHtml(t(...suits))}</dd></div>`).join("")}</dl>`;
  return {
    part: "use",
    label: t("Kiezen", "Choose"),
    title: t("In uw artikel | g40-inburgering", "In your article | g40-inburgering"),
    description: t(
      "Elke manier om de rondvraag in een artikel of site te zetten, en voor wie zij is.",
      "Every way to put the survey into an article or a site, and who it is for.",
    ),
    scripts: [],
    body: `<h1>${t("In uw artikel", "In your article")}</h1>
<p class="lead">${t("Wat uw systeem ook doorlaat, er is een vorm die past. Twijfelt u: neem de eerste die bij u werkt.", "Whatever your system lets through, there is a form that fits. In doubt, take the first that works for you.")} <a class="action" href="./index.html#invoegen">${t("Naar de keuzehulp", "To the configurator")}</a></p>
<h2>${t("Plakken, voor redacties", "To paste, for newsrooms")}</h2>
${rows(pasted)}
<h2>${t("Bouwen, voor ontwikkelaars", "To build with, for developers")}</h2>
${rows(built)}
<p><a href="./beheer.html">${t("Wat uw CSP-, privacy- en toegankelijkheidsfunctionaris wil weten", "What your CSP, data protection and accessibility officer needs to know")}</a></p>`,
  };
});

/** Every way of use, after the page that lists them. */
export const usePages: readonly PagePair[] = [overview, ...[...pasted, ...built].map(wayPages)];
