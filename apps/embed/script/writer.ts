import { CHANNEL } from "@g40-inburgering/widgets/snippets";
import { VERSION } from "../site.js";
import type { SiteFile } from "../writer.js";
import type { Bundled } from "./bundle.js";
import { scriptFolders } from "./folders.js";

const within = (folder: string, files: Bundled): SiteFile[] =>
  [...files].map(([path, contents]) => ({ path: `${folder}/${path}`, contents }));

/** The scripts, twice: in the folder that floats, and in one that never changes, with the hash of every file. */
export async function scriptFiles(): Promise<SiteFile[]> {
  const { floating, pinned, integrity } = await scriptFolders();
  const manifest = `${JSON.stringify(integrity, null, 2)}\n`;
  return [
    ...within(CHANNEL, floating),
    ...within(VERSION, pinned),
    { path: `${VERSION}/integrity.json`, contents: manifest },
  ];
}
