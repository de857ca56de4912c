import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const VITEST = resolve("node_modules/vitest/vitest.mjs");

/** How long a run may take, in ms. No measure of anything: an end to what hangs, out of reach of a busy machine. */
const LIMIT = 1_800_000;

/** Runs a program to its end and gives what it printed. It ends at the limit, and when this process is told to. */
function toItsEnd(args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => printed.push(chunk));
    const end = () => child.kill("SIGKILL");
    const stop = () => process.exit(1);
    const late = setTimeout(() => {
      printed.push(Buffer.from(`Not done in ${LIMIT / 60_000} minutes: ended.\n`));
      end();
    }, LIMIT);
    process.on("exit", end);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
    child.on("close", (status) => {
      clearTimeout(late);
      process.off("exit", end);
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.off(signal, stop);
      done({ succeeded: status === 0, printed: Buffer.concat(printed) });
    });
  });
}

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
  const { succeeded, printed } = await toItsEnd([VITEST, "run", ...named, ...reporters, ...more]);
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
