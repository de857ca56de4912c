import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { listen, type Served } from "../../../scripts/listen.js";
import { headersFor, rules } from "../headers.js";
import { SITE_FOLDER } from "../site.js";

export type { Served } from "../../../scripts/listen.js";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".css": "text/css",
};

/** The built site, as any static host serves it: with the headers that the build wrote for it, and no others. */
export function serveSite(): Promise<Served> {
  const all = rules();
  return listen(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://site");
    const file = join(SITE_FOLDER, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    try {
      const contents = await readFile(file);
      response.writeHead(200, {
        ...headersFor(all, pathname),
        "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      });
      response.end(contents);
    } catch {
      const page = await readFile(join(SITE_FOLDER, "404.html"));
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(page);
    }
  });
}

export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Host extends Served {
  /** Puts a page at an address of its own, and gives that. */
  page(html: string, headers?: Readonly<Record<string, string>>): string;
}

/** A newsroom's own site: another origin, with pages that a test writes. */
export async function serveHost(): Promise<Host> {
  const pages: HostPage[] = [];
  const served = await listen(({ url = "/" }, response) => {
    const page = pages[Number(url.slice(1))];
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...page.headers }).end(page.html);
  });
  return {
    ...served,
    page(html, headers = {}) {
      pages.push({
        html: `<!doctype html><html lang="nl"><title>Krant</title><link rel="icon" href="data:,"><body>${html}`,
        headers,
      });
      return `${served.url}/${pages.length - 1}`;
    },
  };
}
