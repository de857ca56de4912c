// Made by `npm run data` from data/. Never edited by hand.
import type { CityProfile } from "../../types.js";

export const profile: CityProfile = {
  ...{"city":{"id":"zwolle","name":"Zwolle","printedName":null,"aliases":[],"cbsCode":"GM0193","province":"Overijssel","provinceCode":"NL-OV","population":126116,"wikidata":"Q793","lat":52.5125,"lon":6.09444,"responded":false,"order":null},"stances":[],"notes":[],"outline":[]} as const,
  loadBundle: () => import("../cities/zwolle.js"),
};
