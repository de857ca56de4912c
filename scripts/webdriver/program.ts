import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const KEEPER = resolve(import.meta.dirname, "keeper.mjs");

/** How long a program may take to be ready, in ms. Long, because a busy machine starts a browser slowly. */
export const START_LIMIT = 60_000;

/** How long a browser may take over one command, in ms. */
export const COMMAND_LIMIT = 60_000;

/** A program that runs beside the tests. It ends when it is asked to, or when the process that started it is gone. */
export interface Program {
  /** Resolves to what the pattern catches in a line the program prints; rejects where it ends first or takes too long. */
  line(pattern: RegExp): Promise<string>;
  end(): Promise<void>;
}

/** A folder for what a program keeps while it runs. */
export const scratchFolder = (): string => mkdtempSync(join(tmpdir(), "g40-engine-"));

/**
 * Starts a program in a home of its own, so that it neither reads nor leaves anything in the user's.
 * @param scratch its home, removed when it has ended
 */
export function start(
  scratch: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Program {
  const home = { HOME: scratch, XDG_CACHE_HOME: scratch, XDG_CONFIG_HOME: scratch, XDG_DATA_HOME: scratch };
  const keeper = spawn(process.execPath, [KEEPER, scratch, command, ...args], {
    stdio: ["pipe", "pipe", "pipe"],
    detached: true,
    env: { ...process.env, ...home, ...env },
  });
  const ended = new Promise<void>((done) => keeper.on("exit", () => done()));
  const said: string[] = [];
  const listeners = new Set<(line: string) => void>();
  for (const stream of [keeper.stdout, keeper.stderr])
    createInterface(stream).on("line", (line) => {
      said.push(line);
      for (const listen of listeners) listen(line);
    });

  return {
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const fail = (why: string) => reject(new Error(`${command} ${why}. It said: ${said.slice(-5).join(" / ")}`));
        const timer = setTimeout(() => fail(`was not ready in ${START_LIMIT / 1000} s`), START_LIMIT);
        const listen = (line: string) => {
          const found = pattern.exec(line);
          if (!found) return;
          clearTimeout(timer);
          listeners.delete(listen);
          resolve(found[1] ?? found[0]);
        };
        listeners.add(listen);
        said.forEach(listen);
        void ended.then(() => {
          clearTimeout(timer);
          fail("ended at once");
        });
      }),
    async end() {
      keeper.stdin.end();
      await ended;
    },
  };
}
