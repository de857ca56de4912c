import { spawn } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it, vi } from "vitest";
import { scratchFolder, start } from "./program.js";

const SLEEPER = ["-e", "console.log('pid ' + process.pid); setInterval(() => {}, 1000)"];

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

it("ends a program, and removes its folder, when it is asked to", async () => {
  const scratch = scratchFolder();
  const program = start(scratch, process.execPath, SLEEPER);
  const pid = Number(await program.line(/pid (\d+)/));
  expect(lives(pid)).toBe(true);
  await program.end();
  await vi.waitFor(() => expect(lives(pid)).toBe(false), 30_000);
  expect(existsSync(scratch)).toBe(false);
});

it("ends a program when whoever started it was killed", async () => {
  const scratch = mkdtempSync(join(tmpdir(), "g40-keeper-"));
  const keeper = resolve(import.meta.dirname, "keeper.mjs");
  const args = JSON.stringify([keeper, scratch, process.execPath, ...SLEEPER]);
  const script = `require("node:child_process").spawn(process.execPath, ${args}, { stdio: ["pipe", "inherit", "inherit"], detached: true })`;
  const starter = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  const pid = await new Promise<number>((done) => {
    starter.stdout.on("data", (text) => done(Number(/pid (\d+)/.exec(String(text))?.[1])));
  });
  expect(lives(pid)).toBe(true);
  starter.kill("SIGKILL");
  await vi.waitFor(() => expect(lives(pid)).toBe(false), 30_000);
});

it("says what a program printed that ended at once", async () => {
  const program = start(scratchFolder(), process.execPath, ["-e", "console.error('no display')"]);
  await expect(program.line(/ready/)).rejects.toThrow("no display");
});
