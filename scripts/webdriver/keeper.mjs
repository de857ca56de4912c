/**
 * Runs a program, and ends it with all it started when whoever asked is done or gone, be it killed: the pipe then closes.
 * Arguments: a folder to remove afterwards, the program, its arguments.
 */
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";

const [scratch, command, ...args] = process.argv.slice(2);
const program = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], detached: true });

function end() {
  try {
    process.kill(-program.pid, "SIGKILL");
  } catch {
    // It has ended by itself, or this system has no groups.
    program.kill("SIGKILL");
  }
  rmSync(scratch, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  process.exit();
}

program.on("error", ({ message }) => {
  console.error(message);
  end();
});
program.on("exit", end);
process.stdin.on("end", end).on("error", end).resume();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
