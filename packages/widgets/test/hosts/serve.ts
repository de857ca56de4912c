import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { build } from "esbuild";

export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Hosts {
  /** Address of the page of this name. */
  readonly page: (name: string) => string;
  readonly close: () => Promise<void>;
}

const FOLDER = resolve(import.meta.dirname, "bundle");

/** The built elements as a page without a bundler loads them: modules in memory, by their path. */
async function bundled(): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: { define: resolve(import.meta.dirname, "../../dist/define.js") },
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    write: false,
    logLevel: "error",
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.slice(FOLDER.length), contents]));
}

/** Serves pages of hosts on loopback; the elements stand at `/a/define.js`, and once more, as another copy, at `/b/define.js`. */
export async function serveHosts(pages: Readonly<Record<string, HostPage>>): Promise<Hosts> {
  const modules = await bundled();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const page = pages[path.slice(1)];
    const module = /^\/[ab]\//.test(path) ? modules.get(join("/", path.slice(2))) : undefined;
    if (page) response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers }).end(page.html);
    else if (module) response.writeHead(200, { "content-type": "text/javascript" }).end(module);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    page: (name) => address + name,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
      }),
  };
}
