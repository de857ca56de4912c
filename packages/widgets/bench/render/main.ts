/**
 * The stance chart beside the same chart made otherwise, measured in one run in headless Chromium.
 * `npm run bench:render -- --rounds 9 --write`; `--answered` lets all but ours draw only the cities that answered;
 * `--pictures FOLDER` keeps a picture of each.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { launchOptions } from "../../../../scripts/browser.mjs";
import { ensureInstalled } from "../../../../scripts/install.mjs";
import { bundle } from "./bundle.js";
import { chartRows } from "./chart.js";
import { INTRODUCTION } from "./introduction.js";
import { lineOf, type Visits } from "./medians.js";
import { pageOf } from "./page.js";
import { report } from "./report.js";
import { visitAll } from "./rounds.js";
import { serve } from "./serve.js";
import { servedVariants } from "./served.js";
import { VARIANTS, type Variant } from "./variants.js";
import { SETTINGS } from "./visit.js";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "9" },
    answered: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    pictures: { type: "string" },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError(`--rounds ${values.rounds} is no number of rounds.`);

ensureInstalled(import.meta.dirname);
const count = (rows: ReturnType<typeof chartRows>) => rows.flatMap(({ cities }) => cities).length;
const rows = chartRows(!values.answered);
const [cities, ownCities] = [count(rows), count(chartRows(true))];
const citiesOf = ({ id }: Variant) => (id.startsWith("ours") ? ownCities : cities);

const served = await servedVariants(rows);
const variants = [...served.variants, ...VARIANTS];
const files = new Map<string, string | Uint8Array>();
for (const variant of variants) {
  for (const { id, charts } of SETTINGS)
    files.set(`/${variant.id}/${id}.html`, pageOf(variant, charts, citiesOf(variant)));
  if (!variant.script) continue;
  for (const [name, contents] of await bundle(variant.id, rows)) files.set(`/${variant.id}/${name}`, contents);
}

const { origin, server } = await serve(files);
const browser = await chromium.launch(launchOptions());
const machine = `${cpus().length} cores (${cpus()[0]?.model}), headless Chromium ${browser.version()}`;
let visits: ReadonlyMap<string, Visits>;
try {
  visits = await visitAll(browser, { origin, variants, rounds, citiesOf, pictures: values.pictures });
} finally {
  await browser.close();
  server.close();
}

const visitsOf = (id: string): Visits => visits.get(id) ?? { fast: [], phone: [], twenty: [] };
const found = variants.map((variant) => ({ variant, line: lineOf(visitsOf(variant.id), visitsOf("blank")) }));
const text = report(found, [
  `Machine: ${machine}. Medians of ${rounds} rounds, all visited in turn in each; in brackets the ratio to the plain Lit element of the same run.`,
  cities === ownCities
    ? `All draw the same ${cities} cities.`
    : `Ours draws ${ownCities} cities as it always does, the others the ${cities} that answered.`,
  ...served.left,
]);
console.log(text);

if (values.write) {
  const folder = resolve(import.meta.dirname, "../../../../docs/benchmarks");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "render.md"), `${INTRODUCTION}\n${text}`);
}
