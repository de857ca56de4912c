import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { survey } from "@g40-inburgering/core/data/survey";
import { type BuildOptions, build } from "esbuild";

const embed = resolve(import.meta.dirname, "..");

/** What every bundle is built with. */
export const BUNDLE = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  write: false,
  absWorkingDir: embed,
  outdir: embed,
  // The packages say themselves which of their modules have no effect; esbuild warns of each it then leaves out.
  logOverride: { "ignored-bare-import": "silent" },
  logLevel: "warning",
} as const satisfies BuildOptions;

/** Files by their path in a version's folder. */
export type Bundled = ReadonlyMap<string, Uint8Array>;

/** Elements, by their tags without `g40-`. */
export function elementNames(): readonly string[] {
  const file = createRequire(import.meta.url).resolve("@g40-inburgering/widgets/package.json");
  const { exports } = JSON.parse(readFileSync(file, "utf8")) as { readonly exports: object };
  return Object.keys(exports)
    .filter((path) => path.endsWith("/define") && path !== "./define")
    .map((path) => dirname(path).slice(2));
}

/**
 * One element as a page loads it: its first file, and what loads later. Every element is bundled for itself, Lit included: a page
 * with one kind of element, which most are, has it in one download and at its smallest. See docs/embed.md.
 */
export async function bundleElement(
  name: string,
): Promise<{ readonly name: string; readonly entry: string; readonly files: Bundled }> {
  const { outputFiles, metafile } = await build({
    ...BUNDLE,
    entryPoints: { [name]: `@g40-inburgering/widgets/${name}/define` },
    splitting: true,
    metafile: true,
    entryNames: "parts/[name]-[hash]",
    chunkNames: "parts/[name]-[hash]",
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path.slice(embed.length + 1), contents]));
  const entry = Object.keys(metafile.outputs).find((path) =>
    metafile.outputs[path]?.entryPoint?.endsWith(`/${name}/define.js`),
  );
  if (!entry) throw new Error(`esbuild wrote no entry for ${name}`);
  const first = metafile.outputs[entry]?.imports.filter(({ kind }) => kind === "import-statement") ?? [];
  if (first.length > 0) throw new Error(`The first download of ${name} is split: ${first.map(({ path }) => path)}`);
  return { name, entry, files };
}

/** One of the small scripts. Constants it declares are filled in. */
export async function bundleScript(
  path: string,
  constants: Readonly<Record<string, unknown>> = {},
): Promise<Uint8Array> {
  const { outputFiles } = await build({
    ...BUNDLE,
    entryPoints: [resolve(embed, path)],
    define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild wrote nothing for ${path}`);
  return file.contents;
}

/** All scripts of a folder of the site: of a version, which then looks for corrections after it, or of the one that floats. */
export async function bundleFolder(
  isPinned: boolean,
  elements: readonly Awaited<ReturnType<typeof bundleElement>>[],
): Promise<Bundled> {
  const entries = Object.fromEntries(elements.map(({ name, entry }) => [name, entry]));
  return new Map([
    [
      "g40.js",
      await bundleScript("script/g40.ts", { FILES: entries, PINNED_DATA: isPinned ? survey.dataVersion : "" }),
    ],
    ["host.js", await bundleScript("host/host.ts")],
    ["upgrade.js", await bundleScript("host/upgrade.ts")],
    ...elements.flatMap(({ files }) => [...files]),
  ]);
}
