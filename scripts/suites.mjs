import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { runBeside } from "./run.mjs";

const VITEST = resolve("node_modules/vitest/vitest.mjs");

/** Lines of a message that are worth repeating at the end. */
const LINES = 12;

const shorten = (message) =>
  stripVTControlCharacters(message)
    .split("\n")
    .filter((line) => !line.includes("/node_modules/"))
    .slice(0, LINES)
    .join("\n      ");

/** What of a report a person must look at: tests that failed, and those that passed only when tried again. */
function troubles(testResults) {
  const failures = [];
  const secondTries = [];
  for (const { name, message, assertionResults } of testResults) {
    const file = relative("", name);
    if (message) failures.push(`${file}\n      ${shorten(message)}`);
    for (const { fullName, status, failureMessages } of assertionResults) {
      const told = [`${file}:${fullName}`, ...failureMessages.map(shorten)].join("\n      ");
      if (status !== "passed") failures.push(told);
      else if (failureMessages.length > 0) secondTries.push(told);
    }
  }
  return { failures, secondTries };
}

/** Prints, at the end of a run, what a person must look at: shown where it happened, it is far above the counts. */
export function printTroubles({ failures, secondTries }) {
  for (const line of secondTries) console.log(`passed at the second try: ${line}`);
  for (const line of failures) console.log(`failed: ${line}`);
}

/**
 * Runs projects of `vitest.config.ts`, and prints what that printed when it has ended: two may run at a time.
 * @param more arguments for Vitest, such as another config
 * @returns how many tests passed and failed (one that was skipped, or a run that broke off, counts as failed),
 * which failed, and which passed at the second try
 */
export async function runSuites(title, projects, more = []) {
  const folder = mkdtempSync(join(tmpdir(), "g40-test-"));
  const report = join(folder, "vitest.json");
  const named = projects.map((project) => `--project=${project}`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { succeeded, printed } = await runBeside(process.execPath, VITEST, "run", ...named, ...reporters, ...more);
  console.log(`\n== test suites in ${title}`);
  process.stdout.write(printed);
  try {
    const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
    const failed = numTotalTests - numPassedTests;
    return { passed: numPassedTests, failed: succeeded || failed > 0 ? failed : 1, ...troubles(testResults) };
  } catch {
    return { passed: 0, failed: 1, failures: [`The suites in ${title} wrote no report.`], secondTries: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
