import { type AddressInfo, createServer } from "node:net";
import { findWebKit } from "../engines.mjs";
import { COMMAND_LIMIT, type Program, START_LIMIT, scratchFolder, start } from "./program.js";
import { type Session, WINDOW } from "./session.js";
import { COMMANDS, webdriver } from "./webdriver.js";

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

async function call(url: string, method: string, body?: object, limit = COMMAND_LIMIT): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(limit),
  });
  const { value } = (await response.json()) as { readonly value: { readonly error: string; readonly message: string } };
  if (!response.ok) throw new Error(`${url.split("/").slice(5).join("/")}: ${value.error}, ${value.message}`);
  return value;
}

/** Resolves when the driver answers: it prints nothing when it is ready. */
async function answers(address: string): Promise<void> {
  const until = Date.now() + START_LIMIT;
  for (;;) {
    try {
      await call(`${address}/status`, "GET", undefined, 1000);
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

/** WebKitGTK's small browser, on a screen of its own that nobody sees. */
export async function webkit(): Promise<Session> {
  const found = findWebKit();
  if (!found) throw new Error("WebKitGTK's driver or Xvfb is not installed");
  const programs: Program[] = [];
  const end = async () => {
    for (const program of programs.reverse()) await program.end();
  };
  try {
    const screen = `${WINDOW.width}x${WINDOW.height}x24`;
    const display = start(scratchFolder(), found.screen, [
      "-displayfd",
      "1",
      "-screen",
      "0",
      screen,
      "-nolisten",
      "tcp",
    ]);
    programs.push(display);
    const env = { DISPLAY: `:${await display.line(/^\d+$/)}`, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1" };
    const port = await freePort();
    programs.push(start(scratchFolder(), found.driver, [`--port=${port}`, "--host=127.0.0.1"], env));
    const address = `http://127.0.0.1:${port}`;
    await answers(address);
    const { sessionId, capabilities } = (await call(`${address}/session`, "POST", {
      capabilities: { alwaysMatch: { timeouts: { script: COMMAND_LIMIT, pageLoad: START_LIMIT } } },
    })) as { readonly sessionId: string; readonly capabilities: { readonly browserVersion: string } };
    return await webdriver(
      `WebKitGTK ${capabilities.browserVersion}`,
      (command, parameters) =>
        command === "TakeScreenshot"
          ? call(`${address}/session/${sessionId}/${COMMANDS[command]}`, "GET")
          : call(`${address}/session/${sessionId}/${COMMANDS[command]}`, "POST", parameters),
      end,
    );
  } catch (error) {
    await end();
    throw error;
  }
}
