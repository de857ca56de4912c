import { createHash } from "node:crypto";
import type { Site } from "@g40-inburgering/widgets/snippets";
import { SITE_URL, VERSION } from "../site.js";
import { type Bundled, bundleCommon, bundleElement, bundleFolder, elementNames } from "./bundle.js";

/** Subresource integrity of a file. */
const sri = (contents: Uint8Array) => `sha384-${createHash("sha384").update(contents).digest("base64")}`;

export interface Folders {
  /** Scripts of `v1/`. */
  readonly floating: Bundled;
  /** Scripts of the version's own folder. */
  readonly pinned: Bundled;
  /** Hash of each of the version's scripts. */
  readonly integrity: Readonly<Record<string, string>>;
}

async function bundled(): Promise<Folders> {
  const common = await bundleCommon();
  const elements = await Promise.all(elementNames().map((name) => bundleElement(name, common)));
  const [floating, pinned] = await Promise.all([
    bundleFolder(false, common, elements),
    bundleFolder(true, common, elements),
  ]);
  return { floating, pinned, integrity: Object.fromEntries([...pinned].map(([path, file]) => [path, sri(file)])) };
}

let folders: Promise<Folders> | undefined;

/** The scripts, bundled once in a build. */
export function scriptFolders(): Promise<Folders> {
  folders ??= bundled();
  return folders;
}

/** The site as snippets that are held to this version ask for it. */
export const pinnedSite = async (): Promise<Site> => ({
  url: SITE_URL,
  pinned: { version: VERSION, integrity: (await scriptFolders()).integrity },
});
