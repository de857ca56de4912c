// Made by `npm run data` from data/. Never edited by hand.
import type { CityId, ItemId } from "../types.js";

export const lostAnswers: Readonly<Partial<Record<ItemId, readonly CityId[]>>> = {"situation":["enschede"]};
