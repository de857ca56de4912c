import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** What runs the README's examples for other tools: command and Debian package. */
const TOOLS = { Rscript: "r-base-core", python3: "python3" };

/** Installs the tools of the README's examples where that needs no question: as root on Debian. Elsewhere what is there runs. */
export function ensureTools() {
  const missing = Object.entries(TOOLS).filter(([command]) => spawnSync(command, ["--version"]).status !== 0);
  if (missing.length === 0 || !existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return;
  const packages = missing.map(([, name]) => name);
  console.log(`Installing ${packages.join(" and ")} for the README's examples.`);
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { stdio: "ignore" });
  } catch {
    console.log("They could not be installed; their examples do not run here.");
  }
}
