// Made by `npm run data` from data/. Never edited by hand.
import type { Mention } from "../types.js";

export const mentions: readonly Mention[] = [];
