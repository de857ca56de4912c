import { resolve } from "node:path";
import { defineConfig } from "vite";
import { emptied } from "./emptied.js";
import { pages } from "./site.js";
import { pathOf, writtenPages } from "./written-pages.js";

const site = resolve(import.meta.dirname, "../../site");

export default defineConfig({
  base: "./",
  appType: "mpa",
  plugins: [emptied(site, ["assets", ...pages.map(({ file }) => file)]), writtenPages(pages)],
  build: {
    outDir: site,
    // Other packages write into the same folder: only what this one wrote before goes.
    emptyOutDir: false,
    target: "es2022",
    sourcemap: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: Object.fromEntries(pages.map((page) => [page.file.replace(".html", "").replace("/", "-"), pathOf(page)])),
    },
  },
  preview: { host: "127.0.0.1", port: Number(process.env.PORT ?? 4040), strictPort: true },
});
