/**
 * `npm run lighthouse`: Lighthouse over five pages of the built site, as a phone; fails where one scores below 98.
 * Names of files after the command measure those pages instead.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import lighthouse, { type Result } from "lighthouse";
import { chromium } from "playwright-core";
import { launchOptions } from "../../../scripts/browser.mjs";
import { SITE_FOLDER } from "../../embed/site.js";
import { serveSite } from "./serve.js";

const LEAST = 98;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

const PAGES = ["index.html", "antwoorden.html", "en/element-stance-chart.html", "gebruik-script.html", "stad/almelo/"];

const isBuilt = (page: string) => existsSync(join(SITE_FOLDER, page));

const scoreOf = ({ categories }: Result, category: string) => Math.round((categories[category]?.score ?? 0) * 100);

/** What keeps a page from a full score, for who wants to mend it. */
const lost = ({ audits, categories }: Result) =>
  CATEGORIES.flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `  ${id}: ${audits[id]?.displayValue ?? audits[id]?.title ?? ""}`),
  );

const asked = process.argv.slice(2);
const pages = (asked.length > 0 ? asked : PAGES).filter((page) => {
  if (!isBuilt(page)) console.log(`not built, so not measured: ${page}`);
  return isBuilt(page);
});

const port = 9300 + (process.pid % 500);
const site = await serveSite();
const { args = [], ...options } = launchOptions();
const browser = await chromium.launch({ ...options, args: [...args, `--remote-debugging-port=${port}`] });

let failed = false;
console.log(["performance", "accessibility", "practices", "seo", "LCP", "CLS", "TBT", "page"].join("\t"));
for (const page of pages) {
  const address = `${site.url}/${page === "index.html" ? "" : page}`;
  const run = await lighthouse(address, { port, output: "json", logLevel: "error", onlyCategories: [...CATEGORIES] });
  if (!run) throw new Error(`Lighthouse gave nothing for ${page}.`);
  const { lhr } = run;
  const scores = CATEGORIES.map((category) => scoreOf(lhr, category));
  const shown = ["largest-contentful-paint", "cumulative-layout-shift", "total-blocking-time"].map(
    (id) => lhr.audits[id]?.displayValue ?? "-",
  );
  console.log([...scores, ...shown, page].join("\t"));
  const isLow = scores.some((score) => score < LEAST);
  if (isLow) console.log([lhr.runtimeError?.message ?? "", ...lost(lhr)].filter(Boolean).join("\n"));
  failed ||= isLow;
}

await browser.close();
await site.close();
if (failed) console.log(`\nA score is below ${LEAST}.`);
process.exit(failed ? 1 : 0);
