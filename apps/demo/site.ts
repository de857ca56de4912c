import type { Page } from "./page.js";
import { answers } from "./pages/answers.js";
import { elementPages, elements } from "./pages/elements.js";
import { failingData } from "./pages/failing-data.js";
import { home } from "./pages/home.js";
import { codebook } from "./pages/method/codebook.js";
import { method } from "./pages/method/method.js";
import { officers } from "./pages/method/officers.js";
import { noScript } from "./pages/no-script.js";
import { server } from "./pages/server.js";
import { theming } from "./pages/theming.js";
import { usePages } from "./pages/use.js";

/** Every page of the site, in the order of the navigation. */
export const pages: readonly Page[] = [
  ...home,
  ...usePages.flat(),
  ...elements,
  ...elementPages,
  ...[theming, noScript, server, failingData].flat(),
  ...answers,
  ...[method, codebook, officers].flat(),
];
