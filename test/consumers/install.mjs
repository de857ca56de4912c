import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = import.meta.dirname;
const root = join(here, "../..");
const work = join(tmpdir(), "g40-consumers");

/** No consumer's tool may call home. */
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ASTRO_TELEMETRY_DISABLED: "1", CI: "1", NO_COLOR: "1" };

/** Runs a command to its end. Throws with what it printed where it fails. */
export function run(cwd, command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

/** Packs both packages as npm would publish them, and gives the paths of the tarballs. */
export function pack() {
  const tarballs = join(work, "tarballs");
  rmSync(tarballs, { recursive: true, force: true });
  mkdirSync(tarballs, { recursive: true });
  for (const name of ["core", "widgets"])
    run(join(root, "packages", name), "npm", "pack", "--silent", "--pack-destination", tarballs);
  return readdirSync(tarballs).map((file) => join(tarballs, file));
}

/** Whether what is installed is what the lock file says. */
function installed(folder, lock) {
  try {
    return readFileSync(join(folder, "node_modules/.consumer-lock.json"), "utf8") === lock;
  } catch {
    return false;
  }
}

/** Copies a consumer out of the repository, installs its locked dependencies and then the tarballs; gives its folder. */
export function install(name, tarballs) {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder))
    if (file !== "node_modules") rmSync(join(folder, file), { recursive: true, force: true });
  cpSync(join(here, name), folder, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|\.next|\.astro)$/.test(path),
  });
  const quiet = ["--no-audit", "--no-fund", "--prefer-offline"];
  const lock = readFileSync(join(folder, "package-lock.json"), "utf8");
  if (!installed(folder, lock)) {
    run(folder, "npm", "ci", ...quiet);
    writeFileSync(join(folder, "node_modules/.consumer-lock.json"), lock);
  }
  rmSync(join(folder, "node_modules/@g40-inburgering"), { recursive: true, force: true });
  run(folder, "npm", "install", "--no-save", ...quiet, ...tarballs);
  return folder;
}
