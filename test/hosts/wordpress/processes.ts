import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

/** A port that is free at the moment. */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });

export interface Program {
  /** What it has printed. */
  printed(): string;
  /** Ends it and what it started, and nothing else. */
  stop(): Promise<void>;
}

/** Ends a program with its children: those are in a group of their own, and PHP's workers outlive what started them. */
function end(child: ChildProcess, signal: NodeJS.Signals) {
  try {
    if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

/** Starts a program that runs until it is stopped, or until this process ends. */
export function start(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Program {
  const child = spawn(command, args, {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (text += chunk));
  const gone = new Promise<void>((done) => {
    child.once("exit", () => done());
    child.once("error", (error) => {
      text += error.message;
      done();
    });
  });
  const kill = () => end(child, "SIGKILL");
  process.on("exit", kill);
  return {
    printed: () => text,
    async stop() {
      end(child, "SIGTERM");
      const late = setTimeout(kill, 20_000);
      await gone;
      clearTimeout(late);
      kill();
      process.off("exit", kill);
    },
  };
}

/** Waits until something holds. @throws with what `said` says where it does not come to hold */
export async function until(holds: () => boolean | Promise<boolean>, said: () => string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(said());
}
