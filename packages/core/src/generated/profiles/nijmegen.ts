// Made by `npm run data` from data/. Never edited by hand.
import type { CityProfile } from "../../types.js";

export const profile: CityProfile = {
  ...{"city":{"id":"nijmegen","name":"Nijmegen","province":"Gelderland","population":175948,"responded":false},"stances":[],"figures":[],"outline":[],"notes":[]} as const,
  loadBundle: () => import("../cities/nijmegen.js"),
};
