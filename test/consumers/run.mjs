/** `npm run test:consumers [-- name...]`: installs the packed packages in real apps, and uses those as a reader does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ensureBrowser, launchOptions } from "../../scripts/browser.mjs";
import { run as build } from "../../scripts/run.mjs";
import { CONSUMERS } from "./consumers.mjs";
import { install, pack, run } from "./install.mjs";
import { serve } from "./serve.mjs";
import { visit } from "./visit.mjs";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !CONSUMERS.some((consumer) => consumer.name === name));
if (unknown.length > 0) {
  console.error(`There is no consumer ${unknown.join(", ")}: use ${CONSUMERS.map(({ name }) => name).join(", ")}.`);
  process.exit(1);
}

ensureBrowser();
if (!build("turbo", "run", "build", "--filter=@g40-inburgering/widgets", "--output-logs=errors-only")) process.exit(1);
const tarballs = pack();
const browser = await chromium.launch(launchOptions());

/** One line of the table, and how many checks went which way. */
async function use(consumer) {
  const { name, of } = consumer;
  const line = { consumer: name, version: "", scripts: "", passed: 0, failed: 0 };
  const check = async (what, holds) => {
    try {
      const result = await holds();
      line.passed++;
      console.log(`  ok  ${name}: ${what}`);
      return result;
    } catch (error) {
      line.failed++;
      console.log(`FAIL  ${name}: ${what}\n${error.message}`);
      return undefined;
    }
  };
  const folder = await check("it installs", () => install(name, tarballs));
  if (!folder) return line;
  const versionOf = (part) =>
    JSON.parse(readFileSync(join(folder, "node_modules", part, "package.json"), "utf8")).version;
  line.version = of.map((part) => `${part} ${versionOf(part)}`).join(", ");
  await check("its types hold, and refuse what is wrong", () => run(folder, "npm", "run", "check"));
  const built = await check("it builds", () => run(folder, "npm", "run", "build"));
  const site = built === undefined ? undefined : await check("it is served", () => serve(folder, consumer));
  if (!site) return line;
  try {
    const bytes = await visit(browser, site.address, consumer, check);
    line.scripts = `${(bytes / 1024).toFixed(1)} KB brotli`;
  } finally {
    await site.stop();
  }
  return line;
}

const lines = [];
for (const consumer of CONSUMERS) {
  if (wanted.length > 0 && !wanted.includes(consumer.name)) continue;
  lines.push(await use(consumer));
}
await browser.close();

console.table(lines);
const sum = (key) => lines.reduce((total, line) => total + line[key], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(sum("failed") === 0 ? 0 : 1);
