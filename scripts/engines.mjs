import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const FIREFOX = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

const onPath = (command) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path));

/** Path of an installed Firefox: `FIREFOX_PATH`, else one at a usual place; undefined where there is none. */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, ...FIREFOX].find((path) => path && existsSync(path));
}

/** Paths of WebKitGTK's driver and of the screen it draws on; undefined where one of them is missing. */
export function findWebKit() {
  const driver = onPath("WebKitWebDriver");
  const screen = onPath("Xvfb");
  return driver && screen ? { driver, screen } : undefined;
}

/** The engines besides Chromium: name, whether it is there, and Debian's packages of it. */
const OTHERS = [
  { engine: "firefox", title: "Firefox", find: findFirefox, packages: ["firefox-esr"] },
  { engine: "webkit", title: "WebKitGTK", find: findWebKit, packages: ["webkit2gtk-driver", "xvfb"] },
];

/** Every engine, in the order they run. */
export const ENGINES = ["chromium", ...OTHERS.map(({ engine }) => engine)];

/** The engines that tests can run in here. Chromium is always one: where none is installed Playwright brings its own. */
export const installedEngines = () => ["chromium", ...OTHERS.filter(({ find }) => find()).map(({ engine }) => engine)];

const isDebianRoot = () => existsSync("/etc/debian_version") && process.getuid?.() === 0;

/** Installs the other engines where that needs no question: as root on Debian. */
function install(missing) {
  const packages = missing.flatMap((other) => other.packages);
  console.log(
    `Installing Debian's ${packages.join(", ")} for the tests in ${missing.map(({ title }) => title).join(" and ")}.`,
  );
  const apt = (...args) => execFileSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], timeout: 240_000 });
  try {
    apt("update", "-qq");
    apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
  } catch ({ message }) {
    console.log(message);
  }
}

/** What an installed engine calls itself, or why it does not start. */
function versionOf(engine) {
  try {
    const tsx = join("node_modules", "tsx", "dist", "cli.mjs");
    const version = execFileSync(process.execPath, [tsx, join("scripts", "webdriver", "version.ts"), engine], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 120_000,
    });
    return { version: version.trim() };
  } catch ({ stderr, message }) {
    const lines = String(stderr || message).split("\n");
    return { reason: `does not start: ${lines.find((line) => line.startsWith("Error: "))?.slice(7) ?? lines[0]}` };
  }
}

/**
 * Finds or installs the engines, and starts each once. Chromium counts as running: it must.
 * @param wanted names of engines
 * @returns those that run, with their version, and a line for each that does not, with the reason
 */
export function ensureEngines(wanted) {
  const missing = OTHERS.filter(({ engine, find }) => wanted.includes(engine) && !find());
  if (missing.length > 0 && isDebianRoot()) install(missing);
  const running = [];
  const absent = [];
  if (wanted.includes("chromium"))
    running.push({ engine: "chromium", version: versionOf("chromium").version ?? "Chromium" });
  for (const { engine, title, find } of OTHERS.filter((other) => wanted.includes(other.engine))) {
    const missed = isDebianRoot() ? "could not be installed" : "not installed, and not root on Debian";
    const { version, reason } = find() ? versionOf(engine) : { reason: missed };
    if (version) running.push({ engine, version });
    else absent.push(`${title} (${reason})`);
  }
  return { running, absent };
}
