// Made by `npm run data` from data/. Never edited by hand.
import type { CityProfile } from "../../types.js";

export const profile: CityProfile = {
  ...{"city":{"id":"hengelo","name":"Hengelo","printedName":null,"aliases":[],"cbsCode":"GM0164","province":"Overijssel","provinceCode":"NL-OV","population":80593,"wikidata":"Q10006","lat":52.26583,"lon":6.79306,"responded":false,"order":null},"stances":[],"notes":[],"outline":[]} as const,
  loadBundle: () => import("../cities/hengelo.js"),
};
