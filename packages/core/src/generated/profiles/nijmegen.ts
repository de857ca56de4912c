// Made by `npm run data` from data/. Never edited by hand.
import type { CityProfile } from "../../types.js";

export const profile: CityProfile = {
  ...{"city":{"id":"nijmegen","name":"Nijmegen","printedName":null,"aliases":[],"cbsCode":"GM0268","province":"Gelderland","provinceCode":"NL-GE","population":175948,"wikidata":"Q47887","lat":51.8425,"lon":5.85278,"responded":false,"order":null},"stances":[],"notes":[],"outline":[]} as const,
  loadBundle: () => import("../cities/nijmegen.js"),
};
