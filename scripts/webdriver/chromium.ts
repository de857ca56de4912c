import { chromium as playwright } from "playwright-core";
import { launchOptions } from "../browser.mjs";
import { type Session, WINDOW } from "./session.js";

/** Chromium, which Playwright drives. */
export async function chromium(): Promise<Session> {
  const browser = await playwright.launch(launchOptions());
  const page = await browser.newPage({ viewport: WINDOW });
  let at = { x: 0, y: 0 };
  return {
    version: `Chromium ${browser.version()}`,
    close: () => browser.close(),
    async open(url) {
      await page.goto(url);
    },
    evaluate: (script, ...args) =>
      page.evaluate(`(${script})(...${JSON.stringify(args)})`) as Promise<Awaited<ReturnType<typeof script>>>,
    async moveTo(x, y) {
      at = { x, y };
      await page.mouse.move(x, y);
    },
    async click(times = 1) {
      await page.mouse.click(at.x, at.y, { clickCount: times });
    },
    async keys(strokes) {
      for (const { key, down } of strokes) await (down ? page.keyboard.down(key) : page.keyboard.up(key));
    },
    screenshot: () => page.screenshot(),
  };
}
