import {
  type Citation,
  type CityId,
  cities,
  figures,
  formatCitation,
  getCity,
  type StanceRow,
  stances,
  tally,
} from "@g40-inburgering/core";
import { city } from "@g40-inburgering/core/cities/almelo";
import { answers } from "@g40-inburgering/core/data/answers";
import { cityIndex } from "@g40-inburgering/core/data/city-index";
import { evidenceLoaders } from "@g40-inburgering/core/data/evidence-loaders";
import { lostAnswers } from "@g40-inburgering/core/data/lost-answers";
import { measureLoaders } from "@g40-inburgering/core/data/measure-loaders";
import { overview } from "@g40-inburgering/core/data/overview";
import { profileLoaders } from "@g40-inburgering/core/data/profile-loaders";
import { quotesLoaders } from "@g40-inburgering/core/data/quotes-loaders";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { tableSchemas } from "@g40-inburgering/core/data/table-schemas";
import { themeCities } from "@g40-inburgering/core/data/theme-cities";
import { themeLabels } from "@g40-inburgering/core/data/theme-labels";
import { themeOverview } from "@g40-inburgering/core/data/theme-overview";
import { themeQuotesLoaders } from "@g40-inburgering/core/data/theme-quotes-loaders";
import { translationLoaders } from "@g40-inburgering/core/data/translation-loaders";
import dataset from "@g40-inburgering/core/dataset.json" with { type: "json" };
import { evidence } from "@g40-inburgering/core/evidence/regie";
import rows from "@g40-inburgering/core/json/stances.json" with { type: "json" };
import schema from "@g40-inburgering/core/jsonschema/stances.json" with { type: "json" };
import { loadProfile } from "@g40-inburgering/core/load";
import { measure as housed } from "@g40-inburgering/core/measures/en/housed";
import { measure as gehuisvest } from "@g40-inburgering/core/measures/nl/housed";
import {
  cityOverviewOf,
  cityQuotesOf,
  measureOverviewOf,
  themeEvidenceOf,
  themeOverviewOf,
  themeQuotesOf,
} from "@g40-inburgering/core/overviews";
import { profile } from "@g40-inburgering/core/profiles/almelo";
import { crosstab } from "@g40-inburgering/core/query";
import { quotes } from "@g40-inburgering/core/quotes/almelo";
import { loadSearchOver } from "@g40-inburgering/core/search";
import { figureText, plainText } from "@g40-inburgering/core/text";
import { themeQuotes } from "@g40-inburgering/core/theme-quotes/almelo";
import { translations } from "@g40-inburgering/core/translations/en/almelo";
import type { Answer, Dataset } from "@g40-inburgering/core/types";

function hold(what: string, holds: boolean): void {
  if (!holds) throw new Error(what);
}

const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

const id: CityId = "almelo";
const all: Dataset = dataset;
const typed: readonly StanceRow[] = rows;
const answer: Answer | undefined = answers[0];
hold("city", getCity(id).name === city.name);
hold("json", all.cities.length === cities.length && typed.length === stances.length);
hold("text", plainText(answer?.blocks ?? []) === answer?.text);
hold("tally", tally("sufficient-instruments").length === 6);
hold(
  "crosstab",
  crosstab([1], { values: [1], readValue: (n) => n }, { values: [1], readValue: (n) => n }).length === 1,
);
hold("profile", (await loadProfile(id)).city.id === profile.city.id && "items" in schema);
hold("translations", translations.length === 7);

// What elements start from, and the same made of the tables.
hold("overview", same(cityOverviewOf(all), overview) && cityIndex.length === overview.length);
hold("labels", stanceLabels.agree.nl === "Eens" && themeLabels.regie.en.length > 0);
hold("themes", same(themeOverviewOf(all), themeOverview) && themeCities.regie.includes("alkmaar"));
hold("lost answers", same(lostAnswers, { situation: ["enschede"] }));
hold("schemas of tables", Object.keys(tableSchemas.properties).length === Object.keys(all).length);
hold("quotes", same(cityQuotesOf(all, id), quotes) && same(themeQuotesOf(all, id), themeQuotes));
hold("evidence", same(themeEvidenceOf(all, "regie"), evidence));
hold("measures", same(measureOverviewOf(all, "housed", "nl"), gehuisvest) && housed.label !== gehuisvest.label);
hold("loaders", profileLoaders.almelo !== undefined && translationLoaders.almelo !== undefined);
hold(
  "loaded",
  (await quotesLoaders.almelo()).quotes === quotes &&
    (await themeQuotesLoaders.almelo()).themeQuotes === themeQuotes &&
    (await evidenceLoaders.regie()).evidence === evidence &&
    (await measureLoaders.nl.housed()).measure === gehuisvest,
);

// Citations, figures in words, and a search over texts of one's own.
const citation: Citation = {
  id: "almelo-needs",
  author: "Gemeente Almelo",
  title: "Wat heeft uw gemeente nodig?",
  container: "Bijlage 1",
  publisher: "EenVandaag",
  date: "2018-01",
  lines: [[199, 221]],
};
hold("citation", formatCitation(citation, "bibtex").includes("almelo-needs"));
hold("figure", figures[0] !== undefined && /\d/.test(figureText(figures[0], "2018-01", "en")));
const searchOwn = await loadSearchOver([{ city: id, item: "needs", text: "Wij willen regie." }]);
hold("search", searchOwn("regie").n === 1);

// @ts-expect-error an unknown city is a compile error
export const unknownCity = () => getCity("utrecht");

console.log("consumer well");
