import { CHANNEL, framedViews, framePath } from "@g40-inburgering/widgets/snippets";
import { elementNames } from "../script/bundle.js";
import { VERSION } from "../site.js";
import type { SiteFile } from "../writer.js";
import { bundleBefore, bundleFrame } from "./bundle.js";
import { dataOf } from "./data.js";
import { type FrameScripts, framePage } from "./page.js";

async function scriptsOf(element: string, isPinned: boolean, before: string): Promise<FrameScripts> {
  return { before, frame: await bundleFrame(element, isPinned), isPinned };
}

/** A page for every view that has a frame, in both languages: in the folder that floats, and in the version's own. */
export async function* frameFiles(): AsyncIterable<SiteFile> {
  const before = await bundleBefore();
  const names = elementNames();
  const bundles = new Map(
    await Promise.all(
      names.map(
        async (name) =>
          [name, await Promise.all([scriptsOf(name, false, before), scriptsOf(name, true, before)])] as const,
      ),
    ),
  );
  for (const view of [...framedViews("nl"), ...framedViews("en")]) {
    const data = await dataOf(view);
    for (const scripts of bundles.get(view.element) ?? []) {
      const folder = scripts.isPinned ? VERSION : CHANNEL;
      yield { path: `${folder}/${framePath(view)}index.html`, contents: await framePage(view, data, scripts) };
    }
  }
}
