/**
 * `npm test`: install if needed, find or install browsers, run every check, and end with one line of counts.
 * `npm test -- --engine=firefox` builds, and runs what is tested in a browser in that one alone.
 */
import { ensureBrowser } from "./browser.mjs";
import { ENGINES, ensureEngines } from "./engines.mjs";
import { ensureInstalled } from "./install.mjs";
import { run, runBeside } from "./run.mjs";
import { printTroubles, runSuites } from "./suites.mjs";
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

/** What comes first, one after the other: what follows looks at what they write. */
const FIRST = [
  ["format and lint", "biome", "check", "."],
  ["data as committed", "npm", "run", "--silent", "data:check"],
  BUILD,
  ["types", "turbo", "run", "typecheck", "--output-logs=errors-only"],
];

/** Checks of what was built, which change nothing. */
const CHECKS = [
  ["types of the scripts", "tsc", "-p", "scripts"],
  ["Lit templates", "npm", "run", "--silent", "lint:templates", "-w", "packages/widgets"],
  ["element manifest", "npm", "run", "--silent", "docs:check", "-w", "packages/widgets"],
  ["palette", "npm", "run", "--silent", "palette"],
  ["sizes", "npm", "run", "--silent", "size"],
];

let passed = 0;
let failed = 0;
const failures = [];
const secondTries = [];

function count(name, succeeded) {
  if (succeeded) passed++;
  else {
    failed++;
    failures.push(`check: ${name}`);
    console.log(`== ${name} FAILED`);
  }
}

for (const [name, ...command] of only ? [BUILD] : FIRST) {
  console.log(`\n== ${name}`);
  count(name, run(...command));
}

const check =
  ([name, ...command]) =>
  async () => {
    const { succeeded, printed } = await runBeside(...command);
    console.log(`\n== ${name}`);
    process.stdout.write(printed);
    count(name, succeeded);
  };

const suite = (title, projects) => async () => {
  const counts = await runSuites(title, projects);
  passed += counts.passed;
  failed += counts.failed;
  failures.push(...counts.failures.map((line) => `${title}: ${line}`));
  secondTries.push(...counts.secondTries.map((line) => `${title}: ${line}`));
};

/** The longest first, and two at a time: a test in a browser mostly waits for it. */
const jobs = [
  ...(only ? [] : [suite("Node", ["node"]), ...CHECKS.map(check)]),
  ...running.map(({ engine, version }) => suite(version, [engine, `demo-${engine}`])),
].values();
const lane = async () => {
  for (const job of jobs) await job();
};
await Promise.all([lane(), lane()]);

console.log(`\nengines: ${running.map(({ version }) => version).join(", ") || "none"}`);
for (const line of absent) console.log(`not run: ${line}`);
printTroubles({ failures, secondTries });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
