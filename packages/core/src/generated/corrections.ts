// Made by `npm run data` from data/. Never edited by hand.
import type { Correction } from "../types.js";

export const corrections: readonly Correction[] = [];
