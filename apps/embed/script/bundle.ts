import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, resolve } from "node:path";
import { survey } from "@g40-inburgering/core/data/survey";
import { type BuildOptions, build, type OutputFile, type Plugin } from "esbuild";

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

const byPath = (outputFiles: readonly OutputFile[]): Bundled =>
  new Map(outputFiles.map(({ path, contents }) => [path.slice(embed.length + 1), contents]));

const folderOf = (workspace: string) =>
  dirname(createRequire(import.meta.url).resolve(`@g40-inburgering/${workspace}/package.json`));

/** Elements, by their tags without `g40-`. */
export function elementNames(): readonly string[] {
  const manifest = readFileSync(resolve(folderOf("widgets"), "package.json"), "utf8");
  const { exports } = JSON.parse(manifest) as { readonly exports: object };
  return Object.keys(exports)
    .filter((path) => path.endsWith("/define") && path !== "./define")
    .map((path) => dirname(path).slice(2));
}

/** What the elements use of Lit, under names of one letter: a module's exports are not shortened by a bundler. */
const LIT = { LitElement: "a", css: "b", html: "c", nothing: "d", svg: "e", unsafeCSS: "f" } as const;

const exported = (turned: (name: string, letter: string) => string) =>
  Object.entries(LIT)
    .map(([name, letter]) => turned(name, letter))
    .join();

export interface Lit {
  /** Path in a version's folder. */
  readonly path: string;
  readonly contents: Uint8Array;
}

/** Lit as a file that all elements of a page share: a page with Trusted Types lets it make its policy once. */
export async function bundleLit(): Promise<Lit> {
  const { outputFiles } = await build({
    ...BUNDLE,
    stdin: {
      contents: `export { ${exported((name, letter) => `${name} as ${letter}`)} } from "lit";`,
      resolveDir: embed,
    },
    entryNames: "parts/lit-[hash]",
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild wrote no Lit");
  return { path: file.path.slice(embed.length + 1), contents: file.contents };
}

/** Takes Lit from its own file. */
const sharedLit = ({ path }: Lit): Plugin => ({
  name: "shared-lit",
  setup({ onResolve, onLoad }) {
    const file = `./${basename(path)}`;
    onResolve({ filter: /^lit$/ }, () => ({ path: "lit", namespace: "shared-lit" }));
    onLoad({ filter: /./, namespace: "shared-lit" }, () => ({
      contents: `export { ${exported((name, letter) => `${letter} as ${name}`)} } from "${file}";`,
    }));
    onResolve({ filter: /^\.\/lit-\w+\.js$/ }, () => ({ path: file, external: true }));
  },
});

/** Folders of core with one module for each city, theme or measure. */
const DATA = [
  "cities",
  "profiles",
  "quotes",
  "theme-quotes",
  "translations/en",
  "evidence",
  "measures/nl",
  "measures/en",
];

export interface BundledData {
  readonly files: Bundled;
  /** Path in a version's folder, by the file of core it was made from. */
  readonly paths: ReadonlyMap<string, string>;
}

/** The data that elements load, for all of them at once: what a chart has loaded a card need not load again. */
export async function bundleData(): Promise<BundledData> {
  const dist = resolve(folderOf("core"), "dist");
  const entryPoints = DATA.flatMap((folder) =>
    readdirSync(resolve(dist, folder))
      .filter((name) => name.endsWith(".js"))
      .map((name) => resolve(dist, folder, name)),
  );
  const { outputFiles, metafile } = await build({
    ...BUNDLE,
    entryPoints,
    splitting: true,
    metafile: true,
    entryNames: "parts/[name]-[hash]",
    chunkNames: "parts/[name]-[hash]",
  });
  const paths = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint ? [[resolve(embed, entryPoint), path] as const] : [],
  );
  return { files: byPath(outputFiles), paths: new Map(paths) };
}

/** Takes what loads later from core from the files that all elements share. */
const sharedData = ({ paths }: BundledData): Plugin => ({
  name: "shared-data",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, resolveDir, kind }) => {
      const shared = kind === "dynamic-import" ? paths.get(resolve(resolveDir, path)) : undefined;
      return shared ? { path: `./${basename(shared)}`, external: true } : undefined;
    });
  },
});

/** What the elements have in common. */
export interface Common {
  readonly lit: Lit;
  readonly data: BundledData;
}

export async function bundleCommon(): Promise<Common> {
  const [lit, data] = await Promise.all([bundleLit(), bundleData()]);
  return { lit, data };
}

export interface BundledElement {
  /** Its tag without `g40-`. */
  readonly name: string;
  /** Its first file, which imports Lit and nothing else. */
  readonly entry: string;
  /** The first file, and the code that loads later. */
  readonly files: Bundled;
}

/**
 * One element as a page loads it. Every element is bundled for itself, so that a page with one kind of element, which most are,
 * has it in one download beside Lit and at its smallest. See docs/embed.md.
 */
export async function bundleElement(name: string, { lit, data }: Common): Promise<BundledElement> {
  const { outputFiles, metafile } = await build({
    ...BUNDLE,
    entryPoints: { [name]: `@g40-inburgering/widgets/${name}/define` },
    plugins: [sharedLit(lit), sharedData(data)],
    splitting: true,
    metafile: true,
    entryNames: "parts/[name]-[hash]",
    chunkNames: "parts/[name]-[hash]",
  });
  const { outputs } = metafile;
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint?.endsWith(`/${name}/define.js`));
  if (!entry) throw new Error(`esbuild wrote no entry for ${name}`);
  const first = outputs[entry]?.imports.filter(({ kind, external }) => kind === "import-statement" && !external) ?? [];
  if (first.length > 0) throw new Error(`The first download of ${name} is split: ${first.map(({ path }) => path)}`);
  return { name, entry, files: byPath(outputFiles) };
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
  { lit, data }: Common,
  elements: readonly BundledElement[],
): Promise<Bundled> {
  const script = await bundleScript("script/g40.ts", {
    LIT: lit.path,
    FILES: Object.fromEntries(
      elements.map(({ name, entry }) => [name, entry.slice(`parts/${name}-`.length, -".js".length)]),
    ),
    PINNED_DATA: isPinned ? survey.dataVersion : "",
  });
  return new Map([
    ["g40.js", script],
    ["host.js", await bundleScript("host/host.ts")],
    ["upgrade.js", await bundleScript("host/upgrade.ts")],
    [lit.path, lit.contents],
    ...data.files,
    ...elements.flatMap(({ files }) => [...files]),
  ]);
}
