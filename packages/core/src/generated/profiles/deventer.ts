// Made by `npm run data` from data/. Never edited by hand.
import type { CityProfile } from "../../types.js";

export const profile: CityProfile = {
  ...{"city":{"id":"deventer","name":"Deventer","printedName":null,"aliases":[],"cbsCode":"GM0150","province":"Overijssel","provinceCode":"NL-OV","population":99653,"wikidata":"Q10001","lat":52.255,"lon":6.16389,"responded":false,"order":null},"stances":[],"notes":[],"outline":[]} as const,
  loadBundle: () => import("../cities/deventer.js"),
};
