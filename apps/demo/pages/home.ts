import { inBoth, inLang } from "../page.js";
import { configuratorHtml } from "./home/configurator.js";
import { dataHtml, doubtsHtml } from "./home/facts.js";
import { storyHtml } from "./home/story.js";

export const home = inBoth("index.html", (lang, root) => {
  const t = inLang(lang);
  return {
    part: "article",
    label: t("Artikel", "Article"),
    title: t(
      "Rondvraag inburgering: 40 steden, in hun eigen woorden",
      "Civic integration: 40 Dutch cities in their own words",
    ),
    description: t(
      "De rondvraag van EenVandaag onder 40 steden over inburgering, als grafieken, citaten en kaarten voor in een artikel.",
      "EenVandaag’s survey of 40 Dutch cities on civic integration, as charts, quotations and maps to put in an article.",
    ),
    scripts: ["home"],
    body: [storyHtml(lang), configuratorHtml(lang), dataHtml(lang, root), doubtsHtml(lang)].join("\n"),
  };
});
