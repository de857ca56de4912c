import { resolve } from "node:path";
import type { Plugin } from "vite";
import { pageHtml } from "./layout.js";
import type { Page } from "./page.js";

/** Where Vite takes a page to be; no file is there. */
export const pathOf = ({ file }: Page): string => resolve(import.meta.dirname, file);

/** Writes each page from its description, with every count and quote taken from the data. */
export function writtenPages(pages: readonly Page[]): Plugin {
  const byPath = new Map(pages.map((page) => [pathOf(page), page]));
  return {
    name: "written-pages",
    resolveId: (id) => (byPath.has(id) ? id : undefined),
    load(id) {
      const page = byPath.get(id);
      return page && pageHtml(page, pages, false);
    },
    configureServer(server) {
      return () =>
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? "/", "http://localhost");
          const asked = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
          const page = pages.find(({ file }) => `/${file}` === asked);
          if (!page) return next();
          const html = await server.transformIndexHtml(pathname, pageHtml(page, pages, true));
          response.setHeader("content-type", "text/html").end(html);
        });
    },
  };
}
