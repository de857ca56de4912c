import { survey } from "@g40-inburgering/core";
import { elementHtml } from "../element-html.js";
import { inBoth, inLang } from "../page.js";

export const answers = inBoth("antwoorden.html", (lang, root) => {
  const t = inLang(lang);
  const { responded } = survey;
  const pages = `${root}${lang === "en" ? "en/" : ""}stad/`;
  return {
    part: "answers",
    label: t("Antwoorden", "Answers"),
    title: t("Alle antwoorden | Rondvraag inburgering", "All answers | Civic integration survey"),
    description: t(
      `Zoek in alles wat ${responded} steden over inburgering schreven.`,
      `Search all that ${responded} cities wrote about civic integration.`,
    ),
    scripts: ["elements"],
    body: `<h1>${t(`Wat ${responded} steden schreven`, `What ${responded} cities wrote`)}</h1>
<p class="lead">${t(
      "Zoek op een woord, of kies een thema, een standpunt of een provincie. Wat u zoekt, staat in het adres: deel het en een ander vindt hetzelfde.",
      "Search for a word, or choose a theme, a stance or a province. What you look for is in the address: share it and others find the same. The answers are in Dutch, with our translation.",
    )}</p>
${elementHtml("g40-explorer", { "url-state": "", "heading-level": "2" }, lang, `<p>${t("Alle antwoorden, stad voor stad:", "All answers, city by city:")} <a href="${pages}">${t("de steden", "the cities")}</a>.</p>`)}`,
  };
});
