// Made by `npm run data` from data/. Never edited by hand.
import type { CityProfile } from "../../types.js";

export const profile: CityProfile = {
  ...{"city":{"id":"ede","name":"Ede","printedName":null,"aliases":[],"cbsCode":"GM0228","province":"Gelderland","provinceCode":"NL-GE","population":114682,"wikidata":"Q26555","lat":52.03333,"lon":5.65833,"responded":false,"order":null},"stances":[],"notes":[],"outline":[]} as const,
  loadBundle: () => import("../cities/ede.js"),
};
