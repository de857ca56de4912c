/** `npm run test:hosts [-- name...]`: what real hosts make of what is pasted into them. Takes test files by a part of their name. */
import { ensureBrowser } from "../../scripts/browser.mjs";
import { ensureInstalled } from "../../scripts/install.mjs";
import { run } from "../../scripts/run.mjs";
import { printTroubles, runSuites } from "../../scripts/suites.mjs";

const wanted = process.argv.slice(2);

ensureInstalled();
ensureInstalled(import.meta.dirname);
ensureBrowser();
if (!run("turbo", "run", "build", "--output-logs=errors-only")) process.exit(1);
if (!run("tsc", "-p", "test/hosts")) process.exit(1);
/** It prints why there is no WordPress, and then what needs one is left out: a test that is skipped is one that failed. */
const hasWordPress = run("tsx", "test/hosts/wordpress/ensure.ts");

const leftOut = hasWordPress ? [] : ["--exclude=**/wordpress.test.ts"];
const { passed, failed, ...troubles } = await runSuites(
  "real hosts",
  [],
  ["--config=test/hosts/vitest.config.ts", ...leftOut, ...wanted],
);
printTroubles(troubles);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
