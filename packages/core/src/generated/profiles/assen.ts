// Made by `npm run data` from data/. Never edited by hand.
import type { CityProfile } from "../../types.js";

export const profile: CityProfile = {
  ...{"city":{"id":"assen","name":"Assen","printedName":null,"aliases":[],"cbsCode":"GM0106","province":"Drenthe","provinceCode":"NL-DR","population":67708,"wikidata":"Q798","lat":52.99667,"lon":6.5625,"responded":false,"order":null},"stances":[],"notes":[],"outline":[]} as const,
  loadBundle: () => import("../cities/assen.js"),
};
