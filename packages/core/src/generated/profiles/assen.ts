// Made by `npm run data` from data/. Never edited by hand.
import type { CityProfile } from "../../types.js";

export const profile: CityProfile = {
  ...{"city":{"id":"assen","name":"Assen","province":"Drenthe","population":67708,"responded":false},"stances":[],"figures":[],"outline":[],"notes":[]} as const,
  loadBundle: () => import("../cities/assen.js"),
};
