import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { build, type OutputFile } from "esbuild";
import type { SiteFile } from "../writer.js";

/** What pages load, as paths from the root of the site. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  /** Finds the nearest page for an address there is none at. */
  readonly notFound: string;
  readonly font: string;
}

/** The folder they lie in. */
const FOLDER = "views";

const require = createRequire(import.meta.url);
const FONT = require.resolve("@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2");
const LICENCE = require.resolve("@fontsource-variable/source-serif-4/LICENSE");

const hashOf = (contents: Uint8Array | string) => createHash("sha256").update(contents).digest("hex").slice(0, 10);

const bundled = (file: string, outdir: string) =>
  build({
    entryPoints: { [basename(file, ".ts")]: resolve(import.meta.dirname, file) },
    outdir,
    write: false,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    logLevel: "error",
  });

const fileOf =
  (folder: string) =>
  ({ path, contents }: OutputFile): SiteFile => ({ path: `${FOLDER}/${path.slice(folder.length + 1)}`, contents });

const entryOf = (files: readonly SiteFile[], name: string) =>
  files.find(({ path }) => path.startsWith(`${FOLDER}/${name}-`))?.path ?? "";

/** Style, scripts and font of the pages, each under the hash of what is in it. */
export async function makeAssets(): Promise<{ readonly assets: Assets; readonly files: readonly SiteFile[] }> {
  const folder = resolve(import.meta.dirname, "../dist/views");
  const results = await Promise.all([bundled("scripts/page.ts", folder), bundled("scripts/not-found.ts", folder)]);
  const scripts = results.flatMap(({ outputFiles }) => outputFiles.map(fileOf(folder)));
  const font = readFileSync(FONT);
  const fontPath = `${FOLDER}/source-serif-4-${hashOf(font)}.woff2`;
  const css = ["base.css", "views.css"]
    .map((name) => readFileSync(join(import.meta.dirname, "look", name), "utf8"))
    .join("\n")
    .replace(/url\("@fontsource-variable[^"]*"\)/, `url("${basename(fontPath)}")`);
  const stylePath = `${FOLDER}/page-${hashOf(css)}.css`;
  return {
    assets: {
      style: stylePath,
      script: entryOf(scripts, "page"),
      notFound: entryOf(scripts, "not-found"),
      font: fontPath,
    },
    files: [
      ...scripts,
      { path: stylePath, contents: css },
      { path: fontPath, contents: font },
      { path: `${FOLDER}/OFL.txt`, contents: readFileSync(LICENCE) },
    ],
  };
}
