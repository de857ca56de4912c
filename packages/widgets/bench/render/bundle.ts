import { resolve } from "node:path";
import { build } from "esbuild";
import type { ChartRow } from "./chart.js";

const here = import.meta.dirname;

/** The scripts of a variant by file name: `main.js`, and what it loads when asked. Minified, and alike for all. */
export async function bundle(id: string, rows: readonly ChartRow[]): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: { main: resolve(here, `variants/${id}.js`) },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    define: { CHART_ROWS: JSON.stringify(rows), "process.env.NODE_ENV": '"production"' },
    write: false,
    outdir: here,
    logLevel: "error",
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.slice(here.length + 1), contents]));
}
