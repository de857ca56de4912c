import { spawn, spawnSync } from "node:child_process";
import { delimiter, resolve } from "node:path";

const bin = resolve("node_modules/.bin");

const OPTIONS = {
  shell: process.platform === "win32",
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, TURBO_TELEMETRY_DISABLED: "1" },
};

/** How long a command may take beside others, in ms. No measure of anything: an end to what hangs. */
const LIMIT = 1_800_000;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Runs one command of this repository to its end, showing what it prints; true when it succeeded. */
export function run(command, ...args) {
  const { status } = spawnSync(command, args, { ...OPTIONS, stdio: "inherit" });
  return status === 0;
}

/**
 * Runs one beside others, to its end, its limit or that of this process.
 * @returns whether it succeeded, and what it printed: shown at once, it would be mixed with theirs
 */
export function runBeside(command, ...args) {
  return new Promise((done) => {
    const child = spawn(command, args, { ...OPTIONS, stdio: ["ignore", "pipe", "pipe"] });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => printed.push(chunk));
    const end = () => child.kill("SIGKILL");
    const stop = () => process.exit(1);
    const late = setTimeout(() => {
      printed.push(Buffer.from(`Not done in ${LIMIT / 60_000} minutes: ended.\n`));
      end();
    }, LIMIT);
    process.on("exit", end);
    for (const signal of SIGNALS) process.on(signal, stop);
    child.on("close", (status) => {
      clearTimeout(late);
      process.off("exit", end);
      for (const signal of SIGNALS) process.off(signal, stop);
      done({ succeeded: status === 0, printed: Buffer.concat(printed) });
    });
  });
}
