import type { Page } from "./page.js";
import { page as article } from "./pages/article.js";
import { elementPages, page as elements } from "./pages/elements.js";
import { page as english } from "./pages/english.js";
import { page as failingData } from "./pages/failing-data.js";
import { page as noScript } from "./pages/no-script.js";
import { page as npm } from "./pages/npm.js";
import { page as scriptTag } from "./pages/script-tag.js";
import { page as server } from "./pages/server.js";
import { page as theming } from "./pages/theming.js";

/** The pages that the navigation names, in its order. */
export const mainPages: readonly Page[] = [
  article,
  english,
  elements,
  npm,
  scriptTag,
  theming,
  noScript,
  server,
  failingData,
];

/** Every page of the site. */
export const pages: readonly Page[] = [...mainPages, ...elementPages];
