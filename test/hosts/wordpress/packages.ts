import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Where Debian puts WordPress. */
export const WORDPRESS = "/usr/share/wordpress";

const PHP = ["cli", "mysql", "xml", "gd", "curl", "mbstring"].map((part) => `php-${part}`);
/** A theme as WordPress brings it, the newest that there is. */
const THEMES = ["twentytwentyfive", "twentytwentyfour", "twentytwentythree"].map((name) => `wordpress-theme-${name}`);

const answers = (command: string) => spawnSync(command, ["--version"]).status === 0;

const isThere = () =>
  existsSync(`${WORDPRESS}/wp-load.php`) && answers("php") && answers("mariadbd") && answers("mariadb");

/** Starts nothing: a service that a package would start is none that a test asked for. */
const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };

function install() {
  const apt = (...args: readonly string[]) =>
    execFileSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env: environment, timeout: 540_000 });
  apt("update", "-qq");
  const theme = THEMES.find((name) => spawnSync("apt-cache", ["show", name]).status === 0);
  const packages = ["wordpress", ...(theme ? [theme] : []), ...PHP, "mariadb-server", "mariadb-client"];
  console.log(`Installing Debian's ${packages.join(", ")}.`);
  apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
}

/**
 * Finds WordPress, PHP and MariaDB, or installs Debian's packages of them where that needs no question: as root.
 * @returns why there is none, or undefined where there is
 */
export function missingWordPress(): string | undefined {
  if (isThere()) return undefined;
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return "not installed, and not root on Debian";
  try {
    install();
  } catch (error) {
    return `its packages could not be installed: ${String(error).split("\n")[0]}`;
  }
  return isThere() ? undefined : "its packages are installed, but do not answer";
}
