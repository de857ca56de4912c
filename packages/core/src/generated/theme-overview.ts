// Made by `npm run data` from data/. Never edited by hand.
import { readThemes } from "../text/compact-themes.js";
import type { ThemeOverview } from "../types.js";
import { overview } from "./overview.js";
import { themeCodes } from "./theme-codes.js";

export const themeOverview: ThemeOverview = /* @__PURE__ */ readThemes(themeCodes, overview);
