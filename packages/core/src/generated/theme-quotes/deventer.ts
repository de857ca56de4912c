// Made by `npm run data` from data/. Never edited by hand.
import type { ThemeQuotes } from "../../types.js";

export const themeQuotes: ThemeQuotes = [];
