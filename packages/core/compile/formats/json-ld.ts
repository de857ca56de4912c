import type { Dataset } from "../../src/types.js";
import { ROW_TYPES, TABLES, type Table, typeDocs } from "./columns.js";

/** The survey described for search engines, as schema.org `Dataset`. */
export function jsonLd({ survey, cities }: Dataset) {
  const file = (table: Table) => ({
    "@type": "DataDownload",
    name: table,
    description: typeDocs().get(ROW_TYPES[table])?.doc,
    encodingFormat: "text/csv",
    contentUrl: `csv/${table}.csv`,
  });
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": survey.id,
    name: survey.title.en,
    alternateName: survey.title.nl,
    description: `${survey.responded} of the ${survey.invited} cities of the ${survey.network} on the civic integration of refugees: their words, stances, figures and themes, each with its quote and place in the source.`,
    version: survey.dataVersion,
    inLanguage: ["nl", "en"],
    temporalCoverage: survey.period,
    spatialCoverage: { "@type": "Country", name: "Netherlands" },
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: "The g40-inburgering contributors" },
    isBasedOn: {
      "@type": "CreativeWork",
      name: survey.sources[0]?.title,
      creator: { "@type": "Organization", name: survey.collector },
      datePublished: survey.period,
    },
    measurementTechnique: "Written survey, five open questions and two statements; coded from the cities' own words",
    variableMeasured: [
      "stance on two statements",
      "figures on people housed and on social assistance",
      "themes raised",
    ],
    about: cities
      .filter(({ responded }) => responded)
      .map(({ name, wikidata }) => ({
        "@type": "City",
        name,
        sameAs: `https://www.wikidata.org/wiki/${wikidata}`,
      })),
    distribution: TABLES.map(file),
  };
}
