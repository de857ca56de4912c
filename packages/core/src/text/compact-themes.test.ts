import { expect, it } from "vitest";
import { cities, mentions, mentionsOf, stances, themes } from "../index.js";
import { cityOverviewOf } from "../overviews/city-overview.js";
import { themeOverviewOf } from "../overviews/theme-overview.js";
import type { ThemeId } from "../types.js";
import { ITEMS } from "../vocabulary.js";
import { readThemes, writeThemes } from "./compact-themes.js";

it("reads what was written: every theme with its cities and their items", () => {
  const overview = themeOverviewOf({ themes, mentions });
  const rows = cityOverviewOf({ cities, stances });
  expect(readThemes(writeThemes(overview, rows) as Record<ThemeId, string>, rows, ITEMS)).toEqual(overview);
  const gouda = mentionsOf({ theme: "regie", city: "gouda" }).map(({ item }) => item);
  expect(overview.regie.gouda).toEqual(gouda);
});
