// Made by `npm run data` from data/. Never edited by hand.
import type { CityProfile } from "../../types.js";

export const profile: CityProfile = {
  ...{"city":{"id":"zwolle","name":"Zwolle","province":"Overijssel","population":126116,"responded":false},"stances":[],"figures":[],"outline":[],"notes":[]} as const,
  loadBundle: () => import("../cities/zwolle.js"),
};
