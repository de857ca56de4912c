import { answerOf, type City, ITEMS, type Lang, STATEMENTS, stanceOf, survey } from "@g40-inburgering/core";
import { imageAddress, pageAddress } from "@g40-inburgering/widgets/snippets";
import { SITE_URL } from "../site.js";
import { HEIGHT, WIDTH } from "./cards/drawing.js";
import { descriptionOf, headingOf } from "./shown.js";
import { answerView, embedded, type View } from "./view.js";
import { words } from "./words.js";

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

const addressOf = (view: View, lang: Lang) => pageAddress(embedded(view, lang), { url: SITE_URL });

const source = {
  "@type": "CreativeWork",
  name: survey.sources[0]?.title,
  creator: { "@type": "Organization", name: survey.collector },
  dateCreated: survey.period,
  inLanguage: "nl",
};

const whole = {
  "@type": "Dataset",
  "@id": `${SITE_URL}/data/${survey.dataVersion}/`,
  name: survey.title.en,
  alternateName: survey.title.nl,
  description: `${survey.responded} of the ${survey.invited} cities of the ${survey.network} on the civic integration of refugees, asked by ${survey.collector}: answers, stances, figures and themes.`,
  version: survey.dataVersion,
  license: LICENCE,
  creator: { "@type": "Organization", name: "g40-inburgering" },
};

const municipality = (city: City) => ({
  "@type": "AdministrativeArea",
  name: city.name,
  identifier: city.cbsCode,
  sameAs: `https://www.wikidata.org/wiki/${city.wikidata}`,
  containedInPlace: { "@type": "AdministrativeArea", name: city.province },
});

/** A city's words on one item. No licence is claimed for them. */
function quotationOf(view: Extract<View, { kind: "answer" }>, lang: Lang, isFull: boolean): object | undefined {
  const answer = answerOf(view.city.id, view.item.id);
  const statement = STATEMENTS.find((id) => id === view.item.id);
  const quote = statement && stanceOf(view.city.id, statement)?.quote;
  if (!answer?.text) return undefined;
  return {
    "@type": "Quotation",
    name: headingOf(view, lang),
    url: addressOf(view, lang),
    inLanguage: "nl",
    dateCreated: survey.period,
    creator: {
      "@type": "GovernmentOrganization",
      name: `Gemeente ${view.city.name}`,
      sameAs: `https://www.wikidata.org/wiki/${view.city.wikidata}`,
    },
    ...(isFull ? { text: answer.text } : quote ? { text: quote } : {}),
    isBasedOn: source,
  };
}

const download = (view: View, lang: Lang, name: string, encodingFormat: string) => ({
  "@type": "DataDownload",
  encodingFormat,
  contentUrl: `${addressOf(view, lang)}${name}`,
});

const tableOf = (view: Extract<View, { kind: "item" }>, lang: Lang) => ({
  "@type": "Dataset",
  name: headingOf(view, lang),
  description: descriptionOf(view, lang),
  inLanguage: ["nl", "en"],
  temporalCoverage: survey.period,
  spatialCoverage: { "@type": "Country", name: "Netherlands" },
  license: LICENCE,
  creator: whole.creator,
  isBasedOn: source,
  isPartOf: { "@id": whole["@id"] },
  variableMeasured: view.item.kind === "statement" ? "stance" : "themes raised",
  measurementTechnique: "Written survey; coded by us from the cities' own words",
  distribution: [download(view, lang, "data.csv", "text/csv"), download(view, lang, "data.json", "application/json")],
});

function mainOf(view: View, lang: Lang): object | undefined {
  if (view.kind === "item") return tableOf(view, lang);
  return view.kind === "answer" ? quotationOf(view, lang, true) : undefined;
}

function partsOf(view: View, lang: Lang): object[] {
  if (view.kind !== "city" || !view.city.responded) return [];
  return ITEMS.flatMap((item) => {
    const part = answerView(view.city.id, item);
    return part.kind === "answer" ? (quotationOf(part, lang, false) ?? []) : [];
  });
}

/** What a page is, for search engines: a page about a municipality, a quotation, or a table of the dataset. */
export function jsonLd(view: View, lang: Lang, alt: string): object {
  const main = mainOf(view, lang);
  const parts = partsOf(view, lang);
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    "@id": addressOf(view, lang),
    url: addressOf(view, lang),
    name: headingOf(view, lang),
    description: descriptionOf(view, lang),
    inLanguage: lang,
    ...(view.kind === "item" ? {} : { about: municipality(view.city) }),
    primaryImageOfPage: {
      "@type": "ImageObject",
      contentUrl: imageAddress(embedded(view, lang), { url: SITE_URL }),
      width: WIDTH,
      height: HEIGHT,
      caption: alt,
    },
    isPartOf: whole,
    citation: { "@type": "CreativeWork", name: survey.sources[0]?.title, publisher: survey.collector },
    publisher: { "@type": "Organization", name: "g40-inburgering", description: words[lang].survey },
    ...(main ? { mainEntity: main } : {}),
    ...(parts.length > 0 ? { hasPart: parts } : {}),
  };
}
