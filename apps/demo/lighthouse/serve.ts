import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { listen, type Served } from "../../../scripts/listen.js";
import { headersFor, rules } from "../../embed/headers.js";
import { SITE_FOLDER } from "../../embed/site.js";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

const PACKED = new Set([".css", ".html", ".js", ".json", ".svg", ".txt", ".xml"]);

const packed = (contents: Buffer) => brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

/** Lighthouse asks for `robots.txt` from within the page, which a page that may connect to nothing forbids. */
const letLighthouseAsk = (headers: Readonly<Record<string, string>>) => {
  const policy = headers["Content-Security-Policy"];
  return policy ? { ...headers, "Content-Security-Policy": `${policy}; connect-src 'self'` } : headers;
};

/** The built site as a static host serves it: with the headers the build wrote for it, and compressed. */
export function serveSite(): Promise<Served> {
  const all = rules();
  return listen(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://site");
    const file = join(SITE_FOLDER, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) return response.writeHead(404, { "Content-Type": "text/plain" }).end("not found");
    const contents = await readFile(file);
    const extension = extname(file);
    const isPacked = PACKED.has(extension);
    response.writeHead(200, {
      ...letLighthouseAsk(headersFor(all, pathname)),
      "Content-Type": TYPES[extension] ?? "application/octet-stream",
      ...(isPacked && { "Content-Encoding": "br" }),
    });
    response.end(isPacked ? packed(contents) : contents);
  });
}
