import { spawn } from "node:child_process";
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css" };

const listen = (server) =>
  new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server.address().port)));

const close = (server) => new Promise((resolve) => server.close(resolve));

/** Serves a folder as the plainest host would. */
async function serveFolder(folder) {
  const server = createServer(({ url }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  const port = await listen(server);
  const stop = () => {
    server.closeAllConnections();
    return close(server);
  };
  return { address: `http://127.0.0.1:${port}/`, stop };
}

async function freePort() {
  const server = createServer();
  const port = await listen(server);
  await close(server);
  return port;
}

/** Starts `next start`, and waits until it answers. */
async function serveNext(folder) {
  const port = await freePort();
  const bin = join(folder, "node_modules/next/dist/bin/next");
  const server = spawn(process.execPath, [bin, "start", "--hostname", "127.0.0.1", "--port", port], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: "ignore",
  });
  const gone = new Promise((resolve) => server.once("exit", resolve));
  const stop = () => {
    server.kill();
    return gone;
  };
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 300 && server.exitCode === null; tries++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return { address, stop };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error("next start does not answer");
}

/** Serves what a consumer built on a free port of this machine: its address, and how to stop. */
export const serve = (folder, { site }) => (site ? serveFolder(join(folder, site)) : serveNext(folder));
