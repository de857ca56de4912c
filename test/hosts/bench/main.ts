/**
 * What each form of an embed costs a reader, measured in headless Chromium as a phone with a slow line and a slow processor, and
 * held to the ceilings of the project. `npm run bench:embed -- --rounds 5 --write`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "playwright-core";
import { SITE_FOLDER, VERSION } from "../../../apps/embed/site.js";
import { ensureBrowser, launchOptions } from "../../../scripts/browser.mjs";
import { serveNewsroom } from "../serve/newsroom.js";
import { serveSite } from "../serve/site.js";
import { type Measured, measured, VIEWS } from "./forms.js";
import { measure, readable, type Visit } from "./measure.js";
import { ceilingsOf, type Line, report } from "./report.js";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, write: { type: "boolean", default: false } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError(`--rounds ${values.rounds} is no number of rounds.`);

const median = (numbers: readonly number[]) =>
  [...numbers].sort((left, right) => left - right)[numbers.length >> 1] ?? 0;

ensureBrowser();
const [site, newsroom, browser] = await Promise.all([
  serveSite(),
  // One site to the browser, so that a frame has the slow line of its page.
  serveNewsroom("127.0.0.1"),
  chromium.launch(launchOptions()),
]);
const machine = `${cpus().length} cores (${cpus()[0]?.model}), headless Chromium ${browser.version()}`;

async function lineOf(embed: Measured): Promise<Line> {
  const seen: Visit[] = [];
  const text: number[] = [];
  const below = await measure(browser, newsroom, site.url, embed, "below");
  for (let round = 0; round < rounds; round++) {
    seen.push(await measure(browser, newsroom, site.url, embed, "seen"));
    text.push(await readable(browser, newsroom, site.url, embed));
  }
  const painted = seen.flatMap((visit) => visit.painted ?? []);
  return {
    view: Object.entries(VIEWS).find(([, view]) => view === embed.view)?.[0] ?? "",
    form: embed.form,
    pasted: brotliCompressSync(embed.html).length,
    requests: Math.max(...seen.map((visit) => visit.requests)),
    bytes: median(seen.map((visit) => visit.bytes)),
    inARow: Math.max(...seen.map((visit) => visit.inARow)),
    readable: median(text),
    painted: painted.length > 0 ? median(painted) : undefined,
    shiftSeen: Math.max(...seen.map(({ shift }) => shift)),
    shiftBelow: below.shift,
  };
}

const lines: Line[] = [];
try {
  const integrity = JSON.parse(readFileSync(join(SITE_FOLDER, VERSION, "integrity.json"), "utf8"));
  const own = { url: site.url };
  for (const embed of measured(own, { ...own, pinned: { version: VERSION, integrity } })) {
    const line = await lineOf(embed);
    lines.push(line);
    console.error(`${line.view}, ${line.form}`);
  }
} finally {
  await browser.close();
  await Promise.all([site.close(), newsroom.close()]);
}

const script = brotliCompressSync(readFileSync(join(SITE_FOLDER, "v1/g40.js"))).length;
const ceilings = ceilingsOf(lines, script);
const text = report(lines, ceilings, `Machine: ${machine}. Times are medians of ${rounds} visits.`);
console.log(text);
if (values.write) {
  const folder = resolve(import.meta.dirname, "../../../docs/benchmarks");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "embed.md"), text);
}
process.exit(ceilings.every(({ value, ceiling }) => value <= ceiling) ? 0 : 1);
