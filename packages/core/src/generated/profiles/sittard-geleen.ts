// Made by `npm run data` from data/. Never edited by hand.
import type { CityProfile } from "../../types.js";

export const profile: CityProfile = {
  ...{"city":{"id":"sittard-geleen","name":"Sittard-Geleen","printedName":null,"aliases":[],"cbsCode":"GM1883","province":"Limburg","provinceCode":"NL-LI","population":92956,"wikidata":"Q9781","lat":51.00317,"lon":5.82367,"responded":false,"order":null},"stances":[],"notes":[],"outline":[]} as const,
  loadBundle: () => import("../cities/sittard-geleen.js"),
};
