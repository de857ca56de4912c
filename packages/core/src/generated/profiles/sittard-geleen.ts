// Made by `npm run data` from data/. Never edited by hand.
import type { CityProfile } from "../../types.js";

export const profile: CityProfile = {
  ...{"city":{"id":"sittard-geleen","name":"Sittard-Geleen","province":"Limburg","population":92956,"responded":false},"stances":[],"figures":[],"outline":[],"notes":[]} as const,
  loadBundle: () => import("../cities/sittard-geleen.js"),
};
