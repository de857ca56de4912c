/** Weighs what a reader downloads (esbuild, minified, brotli) and holds it to ceilings that are raised only on purpose. */
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { bundleCommon, bundleElement, bundleFolder } from "../apps/embed/script/bundle.js";
import { ELEMENTS } from "../packages/widgets/elements.js";

const root = resolve(import.meta.dirname, "..");
const KB = 1024;

interface Weighed {
  /** Brotli bytes by output file. */
  readonly bytes: ReadonlyMap<string, number>;
  readonly meta: Metafile;
  readonly entry: string;
}

async function bundle(contents: string): Promise<Weighed> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: "js" },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    metafile: true,
    write: false,
    outdir: root,
    absWorkingDir: root,
    logLevel: "error",
  });
  const bytes = new Map(
    outputFiles.map((file) => [file.path.slice(root.length + 1), brotliCompressSync(file.contents).length]),
  );
  const entry = Object.keys(metafile.outputs).find((file) => metafile.outputs[file]?.entryPoint === "<stdin>");
  if (!entry) throw new Error("esbuild wrote no entry");
  return { bytes, meta: metafile, entry };
}

/** A file and everything it imports statically: one download for a page that asks for all of it at once. */
function closure({ meta }: Weighed, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { path, kind } of meta.outputs[file]?.imports ?? []) {
    if (kind === "import-statement" && meta.outputs[path]) closure({ meta } as Weighed, path, seen);
  }
  return seen;
}

const sum = (weighed: Weighed, files: Iterable<string>) =>
  [...files].reduce((total, file) => total + (weighed.bytes.get(file) ?? 0), 0);

const weigh = async (contents: string) => {
  const weighed = await bundle(contents);
  return sum(weighed, closure(weighed, weighed.entry));
};

interface Line {
  readonly what: string;
  readonly bytes: number;
  readonly ceiling: number;
}

const core = "@g40-inburgering/core";
const use = (names: string, path: string) => `import { ${names} } from "${path}"; console.log(${names});`;

async function cityLines(): Promise<Line[]> {
  const ids = readdirSync(resolve(root, "packages/core/src/generated/cities")).map((file) => file.replace(".ts", ""));
  const sizes: (readonly [id: string, bytes: number])[] = [];
  for (const id of ids) sizes.push([id, await weigh(`export * from "${core}/cities/${id}";`)]);
  sizes.sort(([, left], [, right]) => left - right);
  const [largest, median] = [sizes.at(-1), sizes[Math.floor(sizes.length / 2)]];
  return [
    { what: `one city's bundle, largest (${largest?.[0]})`, bytes: largest?.[1] ?? 0, ceiling: 8 * KB },
    {
      what: `one city's bundle, median of ${sizes.length} (${median?.[0]})`,
      bytes: median?.[1] ?? 0,
      ceiling: 4.5 * KB,
    },
  ];
}

async function profileLine(): Promise<Line> {
  const ids = readdirSync(resolve(root, "packages/core/src/generated/profiles")).map((file) => file.replace(".ts", ""));
  let [largest, bytes] = ["", 0];
  for (const id of ids) {
    const { entry, bytes: sizes } = await bundle(`export * from "${core}/profiles/${id}";`);
    const size = sizes.get(entry) ?? 0;
    if (size > bytes) [largest, bytes] = [id, size];
  }
  return { what: `one city's profile, largest (${largest})`, bytes, ceiling: 1.5 * KB };
}

/** What an element may weigh when it is shown. */
interface Shown {
  readonly kilobytes: number;
  /** The folder of core its data come from one file of, if any. */
  readonly data?: string;
  /** What else it can show: the module of its own that draws that, and the data of that, if any, as above. */
  readonly also?: readonly { readonly what: string; readonly module: string; readonly data?: string }[];
}

const SHOWN: Readonly<Record<string, Shown>> = {
  "stance-chart": { kilobytes: 10 },
  quote: { kilobytes: 10, data: "quotes" },
  "city-card": { kilobytes: 12, data: "profiles" },
  crosstab: { kilobytes: 12 },
  "theme-chart": { kilobytes: 12 },
  "figure-chart": { kilobytes: 12, data: "measures" },
  "city-map": {
    kilobytes: 15,
    also: [
      { what: "of a measure", module: "figures", data: "placed-measures" },
      { what: "of a theme", module: "themes" },
    ],
  },
  explorer: { kilobytes: 18 },
};

/** An element with the heaviest of the data files it may be shown with, and each other thing it can show. */
async function elementLines(element: string): Promise<Line[]> {
  const { kilobytes, data, also = [] } = SHOWN[element] ?? { kilobytes: 0 };
  const weighed = await bundle(`import "@g40-inburgering/widgets/${element}/define";`);
  const entryOf = (file: string) => weighed.meta.outputs[file]?.entryPoint ?? "";
  const filesOf = (named: RegExp) => [...weighed.bytes.keys()].filter((file) => named.test(entryOf(file)));
  const heaviest = (files: readonly string[], folder: string | undefined) => {
    const together = (more: readonly string[]) =>
      sum(weighed, new Set([...files, ...more].flatMap((file) => [...closure(weighed, file)])));
    const dataFiles = folder ? filesOf(new RegExp(`/${folder}/`)) : [];
    return Math.max(together([]), ...dataFiles.map((file) => together([file])));
  };
  const lineOf = (what: string, files: readonly string[], folder: string | undefined): Line => ({
    what: `${element}${what}, shown${folder ? ", with the heaviest data" : ""}`,
    bytes: heaviest(files, folder),
    ceiling: kilobytes * KB,
  });
  return [
    lineOf("", [weighed.entry], data),
    ...also.map(({ what, module, data: folder }) => {
      const files = filesOf(new RegExp(`/widgets/dist/${module}-`));
      if (files.length !== 1) throw new Error(`${element} has ${files.length} modules called ${module}`);
      return lineOf(` ${what}`, [weighed.entry, ...files], folder);
    }),
  ];
}

const lines: Line[] = [
  ...(await cityLines()),
  await profileLine(),
  {
    what: "search in Dutch: code, index and texts",
    bytes: await weigh(
      `import { search } from "${resolve(root, "packages/core/src/search/nl.ts")}"; console.log(search);`,
    ),
    ceiling: 55 * KB,
  },
  {
    what: "cities + items",
    bytes: await weigh(`${use("cities", `${core}/data/cities`)}${use("items", `${core}/data/items`)}`),
    ceiling: 3.5 * KB,
  },
  {
    what: "stances with quotes and reasons",
    bytes: await weigh(use("stances", `${core}/data/stances`)),
    ceiling: 8 * KB,
  },
  {
    what: "overview a chart starts from",
    bytes: await weigh(use("overview", `${core}/data/overview`)),
    ceiling: 1.2 * KB,
  },
];
/** Two helpers carry the measures or themes there are, to refuse others by name. */
const HELPERS: Readonly<Record<string, number>> = {
  getCity: 0.5,
  findCity: 0.5,
  getItem: 0.5,
  answerOf: 0.5,
  stanceOf: 0.5,
  rowsOf: 0.5,
  tally: 0.5,
  tallyEach: 0.5,
  crosstab: 0.5,
  crosstabEach: 0.5,
  responseRate: 0.5,
  nonresponse: 0.5,
  evidenceFor: 0.5,
  figuresOf: 0.75,
  keyFigures: 0.5,
  perThousand: 0.5,
  comparable: 0.5,
  mentionsOf: 0.75,
  cite: 0.5,
  toCSV: 0.5,
};
for (const [helper, kilobytes] of Object.entries(HELPERS))
  lines.push({
    what: `query helper ${helper}`,
    bytes: await weigh(use(helper, `${core}/query`)),
    ceiling: kilobytes * KB,
  });
for (const element of ELEMENTS) lines.push(...(await elementLines(element)));

/** What an embed weighs: its script, Lit, its element's first file, and the heaviest of the data files it may be shown with. */
async function embedLines(): Promise<Line[]> {
  const compressed = (contents: Uint8Array | undefined) => brotliCompressSync(contents ?? "").length;
  const common = await bundleCommon();
  const elements = await Promise.all(ELEMENTS.map((name) => bundleElement(name, common)));
  const [floating, pinned] = await Promise.all([
    bundleFolder(false, common, elements),
    bundleFolder(true, common, elements),
  ]);
  const scripts = ["g40.js", "host.js", "upgrade.js"] as const;
  const whole = (name: string, data: number) => {
    const element = elements.find((candidate) => candidate.name === name);
    const files = [floating.get("g40.js"), common.lit.contents, element?.files.get(element.entry)];
    return files.reduce((total, file) => total + compressed(file), data);
  };
  const profiles = [...common.data.paths]
    .filter(([file]) => file.includes("/profiles/"))
    .map(([, path]) => compressed(common.data.files.get(path)));
  return [
    ...scripts.map((name) => ({
      what: `embed script ${name}`,
      bytes: compressed(floating.get(name)),
      ceiling: (name === "g40.js" ? 2 : 1) * KB,
    })),
    { what: "embed script g40.js, pinned", bytes: compressed(pinned.get("g40.js")), ceiling: 2 * KB },
    { what: "whole embed of a stance chart: script, Lit, element", bytes: whole("stance-chart", 0), ceiling: 11 * KB },
    {
      what: "whole embed of a city card: script, Lit, element, heaviest data",
      bytes: whole("city-card", Math.max(...profiles)),
      ceiling: 13 * KB,
    },
  ];
}
lines.push(...(await embedLines()));

for (const { what, bytes, ceiling } of lines)
  console.log(
    `${bytes > ceiling ? "OVER" : "  ok"}  ${String(bytes).padStart(6)} of ${String(Math.round(ceiling)).padStart(6)} bytes  ${what}`,
  );
if (lines.some(({ bytes, ceiling }) => bytes > ceiling)) process.exit(1);
