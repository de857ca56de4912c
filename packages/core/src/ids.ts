/** Ids of the 40 cities asked: the official 2018 name in kebab-case, in publication order. An id is for ever. */
export const CITY_IDS = [
  "alkmaar",
  "almelo",
  "almere",
  "alphen-aan-den-rijn",
  "amersfoort",
  "apeldoorn",
  "arnhem",
  "assen",
  "breda",
  "delft",
  "deventer",
  "dordrecht",
  "ede",
  "eindhoven",
  "emmen",
  "enschede",
  "gouda",
  "groningen",
  "haarlem",
  "haarlemmermeer",
  "heerlen",
  "helmond",
  "hengelo",
  "s-hertogenbosch",
  "hilversum",
  "hoorn",
  "leeuwarden",
  "leiden",
  "lelystad",
  "maastricht",
  "nijmegen",
  "oss",
  "roosendaal",
  "schiedam",
  "sittard-geleen",
  "tilburg",
  "venlo",
  "zaanstad",
  "zoetermeer",
  "zwolle",
] as const;

/** One of the 40 cities asked. */
export type CityId = (typeof CITY_IDS)[number];

/** The five open questions. */
export type QuestionId = "situation" | "progress" | "obstacles" | "approach" | "needs";

/** The two statements the cities were asked to agree or disagree with. */
export type StatementId = "integration-going-well" | "sufficient-instruments";

/** The seven things asked. */
export type ItemId = QuestionId | StatementId;

/** Provinces by ISO 3166-2 code; none of the cities asked lies in Zeeland. */
export const PROVINCE_CODES = [
  "NL-DR",
  "NL-FL",
  "NL-FR",
  "NL-GE",
  "NL-GR",
  "NL-LI",
  "NL-NB",
  "NL-NH",
  "NL-OV",
  "NL-UT",
  "NL-ZE",
  "NL-ZH",
] as const;

/** One of the twelve provinces. */
export type ProvinceCode = (typeof PROVINCE_CODES)[number];
