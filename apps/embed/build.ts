/** Writes what is hosted into the site, beside the demo: what an earlier run wrote there goes first. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { frameFiles } from "./frame/writer.js";
import { headerFiles } from "./headers.js";
import { errataFiles } from "./script/errata-files.js";
import { scriptFiles } from "./script/writer.js";
import { SITE_FOLDER, VERSION } from "./site.js";
import { viewWriters } from "./views/writers.js";
import type { Writer } from "./writer.js";

const WRITERS: Readonly<Record<string, Writer>> = {
  scripts: scriptFiles,
  errata: errataFiles,
  frames: frameFiles,
  ...viewWriters,
  // Last: it lists what the others wrote.
  headers: headerFiles,
};

/** Paths the last run wrote. */
const RECORD = resolve(import.meta.dirname, "dist/written.json");

function recorded(): readonly string[] {
  try {
    return JSON.parse(readFileSync(RECORD, "utf8"));
  } catch {
    return [];
  }
}

/** What another version wrote is never taken away: whoever pinned it still asks for it. */
const isOfOtherVersion = (path: string) => /^\d+\.\d+\.\d+\//.test(path) && !path.startsWith(`${VERSION}/`);

for (const path of recorded().filter((path) => !isOfOtherVersion(path)))
  rmSync(join(SITE_FOLDER, path), { force: true });

const written = new Set<string>();
for (const [name, writer] of Object.entries(WRITERS)) {
  const before = written.size;
  for await (const { path, contents } of await writer()) {
    if (written.has(path)) throw new Error(`Two writers make ${path}; the second is ${name}.`);
    const file = join(SITE_FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
    written.add(path);
  }
  console.log(`${name}: ${written.size - before} files`);
}

mkdirSync(dirname(RECORD), { recursive: true });
writeFileSync(RECORD, JSON.stringify([...written]));
