import { readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { headersFor, rules } from "../../../apps/embed/headers.js";
import { SITE_FOLDER, SITE_URL } from "../../../apps/embed/site.js";
import { listen, type Served } from "../../../scripts/listen.js";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

export interface Site extends Served {
  /** Paths that were asked for, in order. */
  readonly asked: string[];
}

/**
 * The built site, with the headers that the build wrote for it. It is served as if it had been built for the address it has
 * here, because what a host follows, such as the link to oEmbed, names the site.
 */
export async function serveSite(): Promise<Site> {
  const all = rules();
  const asked: string[] = [];
  const packed = new Map<string, Buffer>();
  const contentsOf = (file: string, url: string) => {
    const contents = readFileSync(file);
    return TYPES[extname(file)]?.includes("charset")
      ? Buffer.from(contents.toString().replaceAll(SITE_URL, url))
      : contents;
  };
  const served = await listen(({ url = "/", headers }, response) => {
    const { pathname } = new URL(url, "http://site");
    asked.push(pathname);
    const path = normalize(decodeURIComponent(pathname));
    const file = join(SITE_FOLDER, path.endsWith("/") ? `${path}index.html` : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      return response.writeHead(404, { "Content-Type": "text/plain" }).end("not found");
    const own = headersFor(all, pathname);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const isPacked = type.includes("charset") && /\bbr\b/.test(String(headers["accept-encoding"]));
    if (!isPacked) return response.writeHead(200, { ...own, "Content-Type": type }).end(contentsOf(file, served.url));
    const contents = packed.get(file) ?? brotliCompressSync(contentsOf(file, served.url));
    packed.set(file, contents);
    response.writeHead(200, {
      ...own,
      "Content-Type": type,
      "Content-Encoding": "br",
      "Content-Length": contents.length,
      Vary: "Accept-Encoding",
    });
    return response.end(contents);
  });
  return { ...served, asked };
}
