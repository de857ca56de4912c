/** `npm test`: install if needed, find or install a browser, run every check, and end with one line of counts. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureInstalled } from "./install.mjs";
import { run } from "./run.mjs";
import { ensureTools } from "./tools.mjs";

ensureInstalled();
ensureBrowser();
ensureTools();

const results = mkdtempSync(join(tmpdir(), "g40-test-"));
const report = join(results, "vitest.json");

/** Every check that is not a test suite: name and command. The build comes before what looks at it. */
const checks = [
  ["format and lint", "biome", "check", "."],
  ["data as committed", "npm", "run", "--silent", "data:check"],
  ["build", "turbo", "run", "build", "--output-logs=errors-only"],
  ["types", "turbo", "run", "typecheck", "--output-logs=errors-only"],
  ["Lit templates", "npm", "run", "--silent", "lint:templates", "-w", "packages/widgets"],
  ["element manifest", "npm", "run", "--silent", "docs:check", "-w", "packages/widgets"],
  ["palette", "npm", "run", "--silent", "palette"],
  ["sizes", "npm", "run", "--silent", "size"],
];

let passed = 0;
let failed = 0;
for (const [name, ...command] of checks) {
  console.log(`\n== ${name}`);
  if (run(...command)) passed++;
  else {
    failed++;
    console.log(`== ${name} FAILED`);
  }
}

console.log("\n== test suites");
const suites = run("vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`);
try {
  const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, "utf8"));
  passed += numPassedTests;
  failed += numTotalTests - numPassedTests;
  if (!suites && numTotalTests === numPassedTests) failed++;
} catch {
  console.log("The test suites wrote no report.");
  failed++;
}
rmSync(results, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
