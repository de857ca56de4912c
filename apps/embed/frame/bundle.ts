import { resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { BUNDLE } from "../script/bundle.js";

const here = import.meta.dirname;

/** Maps of imports, and tables that an element takes a few rows of. */
const INLINED = /^@g40-inburgering\/core\/data\/([\w-]+-loaders|answers|figures|mentions|notes|stances|translations)$/;

/** Core's maps of imports become JSON in the page; the tests of a survey that a page passes, which no frame takes, go. */
const inlined: Plugin = {
  name: "inlined",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: INLINED }, () => ({
      path: resolve(here, "inlined.ts"),
    }));
    onResolve({ filter: /^@g40-inburgering\/core\/load$/ }, () => ({ path: resolve(here, "load.ts") }));
    onResolve({ filter: /^(@cfworker\/json-schema|@g40-inburgering\/core\/data\/table-schemas)$/ }, ({ path }) => ({
      path,
      namespace: "none",
    }));
    onLoad({ filter: /./, namespace: "none" }, () => ({
      contents: "export const Validator = undefined; export const tableSchemas = {};",
    }));
  },
};

/** Of all elements that waking may load, the one of this frame. */
const only = (element: string): Plugin => ({
  name: "only",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/[\w-]+\/define\.js$/ }, ({ path }) =>
      path === `./${element}/define.js` ? undefined : { path, namespace: "other" },
    );
    onLoad({ filter: /./, namespace: "other" }, () => ({ contents: "" }));
  },
});

async function bundled(
  entry: string,
  plugins: readonly Plugin[],
  define: Readonly<Record<string, boolean>>,
  format: "esm" | "iife",
) {
  const { outputFiles } = await build({
    ...BUNDLE,
    format,
    entryPoints: [resolve(here, entry)],
    plugins: [...plugins],
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    supported: { "inline-script": true },
  });
  const text = outputFiles[0]?.text.trim() ?? "";
  if (/<script|<\/script/i.test(text)) throw new Error(`${entry} cannot stand in a page: it holds a script tag`);
  return text;
}

/**
 * All the code of a frame of an element, as one script: what an element loads later is in it.
 * @param isPinned whether the frame is held to a version, and then asks for what was corrected after it
 */
export const bundleFrame = (element: string, isPinned: boolean): Promise<string> =>
  bundled("frame.ts", [inlined, only(element)], { IS_PINNED: isPinned }, "esm");

/** The plain script that reads the address. */
export const bundleBefore = (): Promise<string> => bundled("before.ts", [], {}, "iife");
