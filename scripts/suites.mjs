import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runBeside } from "./run.mjs";

const VITEST = resolve("node_modules/vitest/vitest.mjs");

/**
 * Runs projects of `vitest.config.ts`, and prints what that printed when it has ended: two may run at a time.
 * @param more arguments for Vitest, such as another config
 * @returns how many tests passed and failed; one that was skipped, or a run that broke off, counts as failed
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
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, "utf8"));
    const failed = numTotalTests - numPassedTests;
    return { passed: numPassedTests, failed: succeeded || failed > 0 ? failed : 1 };
  } catch {
    console.log("The test suites wrote no report.");
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
