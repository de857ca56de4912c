import { readFileSync } from "node:fs";
import { join } from "node:path";
import { elementSnippet, frameAddress, scriptTag, type View } from "@g40-inburgering/widgets/snippets";
import { afterAll, beforeAll, expect, inject, it, vi } from "vitest";
import { launch } from "../../../scripts/webdriver/launch.js";
import type { Engine, Session } from "../../../scripts/webdriver/session.js";
import { SITE_FOLDER, VERSION } from "../site.js";
import { type Host, type Served, serveHost, serveSite } from "./serve.js";

declare module "vitest" {
  interface ProvidedContext {
    engine: Engine;
  }
}

/** What every engine must do with what is pasted: Chromium, Firefox and WebKit in turn. `embed.test.ts` tests more, in Chromium. */
let site: Served;
let host: Host;
let session: Session;

beforeAll(async () => {
  [site, host, session] = await Promise.all([serveSite(), serveHost(), launch(inject("engine"))]);
});

afterAll(async () => {
  await session?.close();
  await Promise.all([site?.close(), host?.close()]);
});

const card: View = { element: "city-card", attributes: { city: "almelo" }, lang: "nl" };
const chart: View = { element: "stance-chart", attributes: { statement: "integration-going-well" }, lang: "nl" };

/** Notes what goes wrong, and what frames say. */
const RECORDER = `<script>{
  const said = (globalThis.said = []);
  for (const kind of ["warn", "error"]) console[kind] = (...words) => said.push(words.join(" "));
  addEventListener("error", ({ message, target }) => said.push("error: " + (message ?? target.src)), true);
  addEventListener("securitypolicyviolation", ({ violatedDirective }) => said.push(violatedDirective));
  const heard = (globalThis.heard = []);
  addEventListener("message", ({ data, origin }) => { if (data?.type === "event") heard.push(origin + " " + data.name); });
}</script>`;

it("elements are drawn, floating and pinned, and frames in a sandbox fit, where no connection is allowed", async () => {
  const floating = { url: site.url };
  const integrity = JSON.parse(readFileSync(join(SITE_FOLDER, VERSION, "integrity.json"), "utf8"));
  const pinned = { ...floating, pinned: { version: VERSION, integrity } };
  const frame = (src: string) =>
    `<iframe sandbox="allow-scripts" src="${src}" title="Almelo" width="600" height="200"></iframe>`;
  const html = [
    RECORDER,
    elementSnippet(chart, { site: pinned }),
    elementSnippet(card, { site: floating }),
    frame(`${frameAddress(card, floating)}?thema=donker`),
    frame(frameAddress(card, pinned)),
    scriptTag("host.js", floating),
  ];
  const policy = `default-src 'none'; script-src ${site.url} 'unsafe-inline'; frame-src ${site.url}; img-src data:`;
  await session.open(host.page(html.join("\n"), { "Content-Security-Policy": policy }));
  const seen = () =>
    session.evaluate(() => {
      const { said, heard } = globalThis as unknown as { said: string[]; heard: string[] };
      const drawn = [...document.querySelectorAll("g40-stance-chart, g40-city-card")].filter(({ shadowRoot }) =>
        shadowRoot?.querySelector(".frame"),
      );
      const heights = [...document.querySelectorAll("iframe")].map(({ style }) => Number.parseInt(style.height, 10));
      return { said, ready: heard.includes("null g40-ready"), drawn: drawn.length, least: Math.min(...heights) };
    });
  await vi.waitFor(
    async () => {
      const { drawn, ready, least } = await seen();
      expect({ drawn, ready, fits: least > 400 }).toEqual({ drawn: 2, ready: true, fits: true });
    },
    { timeout: 30_000, interval: 100 },
  );
  expect((await seen()).said).toEqual([]);
});
