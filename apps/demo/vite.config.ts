import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { pageHtml } from "./layout.js";
import { pages } from "./pages.js";

/** Writes each page from its description, with every count and quote taken from the data. */
const writtenPages = (serving: boolean): Plugin => ({
  name: "written-pages",
  transformIndexHtml: {
    order: "pre",
    handler(html, { path }) {
      const file = path === "/" ? "index.html" : path.slice(1);
      const page = pages.find((candidate) => candidate.file === file);
      return page ? pageHtml(page, serving) : html;
    },
  },
});

export default defineConfig(({ command }) => ({
  base: "./",
  plugins: [writtenPages(command === "serve")],
  build: {
    outDir: resolve(import.meta.dirname, "../../site"),
    emptyOutDir: true,
    target: "es2022",
    sourcemap: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        ...Object.fromEntries(pages.map(({ file }) => [file.replace(".html", ""), resolve(import.meta.dirname, file)])),
        g40: resolve(import.meta.dirname, "src/g40.ts"),
      },
      output: { entryFileNames: ({ name }) => (name === "g40" ? "g40.js" : "assets/[name]-[hash].js") },
    },
  },
  preview: { host: "127.0.0.1", port: Number(process.env.PORT ?? 4040), strictPort: true },
}));
