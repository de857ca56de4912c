// Made by `npm run data` from data/. Never edited by hand.
import type { CityProfile } from "../../types.js";

export const profile: CityProfile = {
  ...{"city":{"id":"haarlemmermeer","name":"Haarlemmermeer","province":"Noord-Holland","population":147282,"responded":false},"stances":[],"figures":[],"outline":[],"notes":[]} as const,
  loadBundle: () => import("../cities/haarlemmermeer.js"),
};
