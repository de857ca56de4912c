import { listen, type Served } from "../../../scripts/listen.js";

export type Headers = Readonly<Record<string, string>>;

export interface Newsroom extends Served {
  /** Puts a page at an address of its own, and gives that. */
  page(html: string, headers?: Headers): string;
  /** Puts a script at an address of its own, and gives that. */
  script(contents: string): string;
}

/** A page of a newsroom, with what is pasted into it between two paragraphs. */
export const article = (html: string, lang = "nl"): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Krant</title><link rel="icon" href="data:,"></head><body>${html}</body></html>`;

/**
 * A newsroom's own site, with pages that a test writes.
 * @param name by default one that makes it another site than ours to a browser, and not only another origin
 */
export async function serveNewsroom(name = "localhost"): Promise<Newsroom> {
  const files: { readonly contents: string; readonly headers: Headers }[] = [];
  const served = await listen(({ url = "/" }, response) => {
    const file = files[Number(new URL(url, "http://krant").pathname.slice(1))];
    if (!file) return response.writeHead(404).end();
    return response.writeHead(200, file.headers).end(file.contents);
  }, name);
  const put = (contents: string, headers: Headers) => `${served.url}/${files.push({ contents, headers }) - 1}`;
  return {
    ...served,
    page: (html, headers) => put(html, { "Content-Type": "text/html; charset=utf-8", ...headers }),
    script: (contents) => put(contents, { "Content-Type": "text/javascript; charset=utf-8" }),
  };
}
