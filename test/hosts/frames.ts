import type { Frame, Page } from "playwright-core";

/** The frame of ours in a page, once it is there. */
export async function ourFrame(page: Page, site: string): Promise<Frame> {
  for (let tries = 0; tries < 200; tries++) {
    const found = page.frames().find((frame) => frame.url().startsWith(`${site}/`) && frame !== page.mainFrame());
    if (found) return found;
    await page.waitForTimeout(50);
  }
  throw new Error("There is no frame of ours in the page.");
}

/**
 * The height of a frame as its page gives it, and that of what is in it, in whole px: equal where it fits. A frame out of sight
 * is not told of its own height.
 */
export async function heightsOf(frame: Frame): Promise<{ readonly frame: number; readonly content: number }> {
  const element = await frame.frameElement();
  const height = await element.evaluate((node) => (node as HTMLIFrameElement).clientHeight);
  await element.dispose();
  const content = await frame.evaluate(() => document.querySelector("main > div")?.getBoundingClientRect().height ?? 0);
  return { frame: height, content: Math.ceil(content) };
}

/** Px that a frame is taller than what is in it; less than 0 where something is cut off. */
export const overOf = async (frame: Frame): Promise<number> => {
  const { frame: height, content } = await heightsOf(frame);
  return height - content;
};

/** In a page of a host: keeps every height that its first frame takes, from the first paint on. */
export const KEEP_HEIGHTS = `<script>
  var heights = [];
  function keep() {
    var frame = document.querySelector("iframe");
    var height = frame ? frame.getBoundingClientRect().height : 0;
    if (height && height !== heights[heights.length - 1]) heights.push(height);
    requestAnimationFrame(keep);
  }
  keep();
</script>`;

/** The heights that the first frame of a page took so far, in px. */
export const heightsTaken = (page: Page): Promise<readonly number[]> => page.evaluate("heights");
