import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Switches every test browser is started with: no sandbox for root, and no traffic of its own. */
export const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of an installed Chrome or Chromium: `CHROME_PATH`, else one at a usual place; undefined where there is none. */
export function findBrowser() {
  return [process.env.CHROME_PATH, ...INSTALLED].find((path) => path && existsSync(path));
}

/** Finds a browser, or installs one: from Debian's packages as root, else by Playwright's own download. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const run = (command, ...args) => execFileSync(command, args, { stdio: "inherit" });
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    console.log("No browser found: installing Debian's chromium.");
    run("apt-get", "update", "-qq");
    run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
    return findBrowser();
  }
  console.log("No browser found: Playwright downloads its own.");
  run("npx", "playwright", "install", "chromium");
  return undefined;
}

/** What Playwright and Vitest launch. Without a path Playwright uses its own download. */
export function launchOptions() {
  const executablePath = findBrowser();
  return { ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS };
}
