// Made by `npm run data` from data/. Never edited by hand.
import type { CityProfile } from "../../types.js";

export const profile: CityProfile = {
  ...{"city":{"id":"haarlemmermeer","name":"Haarlemmermeer","printedName":null,"aliases":[],"cbsCode":"GM0394","province":"Noord-Holland","provinceCode":"NL-NH","population":147282,"wikidata":"Q9924","lat":52.3025,"lon":4.68889,"responded":false,"order":null},"stances":[],"notes":[],"outline":[]} as const,
  loadBundle: () => import("../cities/haarlemmermeer.js"),
};
