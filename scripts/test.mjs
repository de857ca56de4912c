/**
 * `npm test`: install if needed, find or install browsers, run every check, and end with one line of counts.
 * `npm test -- --engine=firefox` builds, and runs what is tested in a browser in that one alone.
 */
import { ensureBrowser } from "./browser.mjs";
import { ENGINES, ensureEngines } from "./engines.mjs";
import { ensureInstalled } from "./install.mjs";
import { run } from "./run.mjs";
import { runSuites } from "./suites.mjs";
import { ensureTools } from "./tools.mjs";

const only = process.argv.find((word) => word.startsWith("--engine="))?.slice("--engine=".length);
if (only && !ENGINES.includes(only)) {
  console.error(`No engine is called ${only}. Use --engine= with one of ${ENGINES.join(", ")}.`);
  process.exit(1);
}

ensureInstalled();
ensureBrowser();
ensureTools();
const { running, absent } = ensureEngines(only ? [only] : ENGINES);

const BUILD = ["build", "turbo", "run", "build", "--output-logs=errors-only"];

/** Every check that is not a test suite: name and command. The build comes before what looks at it. */
const CHECKS = [
  ["format and lint", "biome", "check", "."],
  ["data as committed", "npm", "run", "--silent", "data:check"],
  BUILD,
  ["types", "turbo", "run", "typecheck", "--output-logs=errors-only"],
  ["types of the scripts", "tsc", "-p", "scripts"],
  ["Lit templates", "npm", "run", "--silent", "lint:templates", "-w", "packages/widgets"],
  ["element manifest", "npm", "run", "--silent", "docs:check", "-w", "packages/widgets"],
  ["palette", "npm", "run", "--silent", "palette"],
  ["sizes", "npm", "run", "--silent", "size"],
];

let passed = 0;
let failed = 0;
for (const [name, ...command] of only ? [BUILD] : CHECKS) {
  console.log(`\n== ${name}`);
  if (run(...command)) passed++;
  else {
    failed++;
    console.log(`== ${name} FAILED`);
  }
}

const suites = running.map(({ engine, version }) => [version, [engine, `demo-${engine}`]]);
if (!only) suites.unshift(["Node", ["node"]]);
// The first two keep two cores busy; the other engines mostly wait, for the page or for each other.
const turns = [...suites.slice(0, 2).map((suite) => [suite]), suites.slice(2)];
for (const turn of turns) {
  for (const counts of await Promise.all(turn.map(([title, projects]) => runSuites(title, projects)))) {
    passed += counts.passed;
    failed += counts.failed;
  }
}

console.log(`\nengines: ${running.map(({ version }) => version).join(", ") || "none"}`);
for (const line of absent) console.log(`not run: ${line}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
