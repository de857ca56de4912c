import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findFirefox } from "../engines.mjs";
import { marionette } from "./marionette.js";
import { COMMAND_LIMIT, START_LIMIT, scratchFolder, start } from "./program.js";
import type { Session } from "./session.js";
import { webdriver } from "./webdriver.js";

/**
 * A free port, no traffic of its own, a mouse, which a headless Firefox else says it has not, and no panel that opens at a
 * download and takes the keyboard from the page.
 */
const PREFERENCES = {
  "marionette.port": 0,
  "services.settings.server": "data:,",
  "toolkit.telemetry.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "app.update.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "browser.download.alwaysOpenPanel": false,
  "ui.primaryPointerCapabilities": 6,
  "ui.allPointerCapabilities": 6,
};

/** Firefox without a window. */
export async function firefox(): Promise<Session> {
  const command = findFirefox();
  if (!command) throw new Error("Firefox is not installed");
  const profile = scratchFolder();
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, "user.js"), lines.join(""));
  const program = start(profile, command, ["--headless", "--no-remote", "--profile", profile, "--marionette"]);
  try {
    const port = await program.line(/Marionette\s+INFO\s+Listening on port (\d+)/);
    const connection = await marionette(Number(port), COMMAND_LIMIT);
    const { capabilities } = (await connection.send("WebDriver:NewSession", {
      capabilities: { alwaysMatch: { timeouts: { script: COMMAND_LIMIT, pageLoad: START_LIMIT } } },
    })) as { readonly capabilities: { readonly browserVersion: string } };
    return await webdriver(
      `Firefox ${capabilities.browserVersion}`,
      async (command, parameters) => {
        const page = command === "ExecuteAsyncScript" ? { sandbox: null, newSandbox: false } : {};
        const answer = await connection.send(`WebDriver:${command}`, { ...parameters, ...page });
        return (answer as { readonly value: unknown }).value;
      },
      async () => {
        connection.end();
        await program.end();
      },
    );
  } catch (error) {
    await program.end();
    throw error;
  }
}
