import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", html: "text/html" };

/** Files by path, compressed once and served with brotli on the loopback interface alone. */
export async function serve(
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<{ origin: string; server: Server }> {
  const compressed = new Map([...files].map(([path, contents]) => [path, brotliCompressSync(contents)]));
  const server = createServer(({ url = "" }, response) => {
    const body = compressed.get(url);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        "content-type": `${TYPES[url.split(".").at(-1) ?? ""]}; charset=utf-8`,
        "content-encoding": "br",
        "content-length": body.length,
        "cache-control": "no-store",
      })
      .end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
