import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { type Plugin, preview } from "vite";

const root = resolve(import.meta.dirname, "..");
const built = resolve(root, "../../site");

/**
 * Notes in the page all that its script can see go wrong, before any other script runs. Not a preload: Firefox calls it an
 * error to preload a module that the page has already, and then uses that one.
 */
const RECORDER = `<script>{
  const said = (globalThis.said = []);
  for (const kind of ["log", "info", "warn", "error"])
    console[kind] = (...words) => said.push(kind + ": " + words.join(" "));
  addEventListener("error", ({ message, target }) => {
    if (target.rel !== "modulepreload") said.push("error: " + (message ?? target.src ?? target.href));
  }, true);
  addEventListener("unhandledrejection", ({ reason }) => said.push("error: " + reason));
  addEventListener("securitypolicyviolation", ({ violatedDirective }) => said.push("error: " + violatedDirective));
}</script>`;

/** A page that holds another in a frame: `?page=…&width=360`. `sandbox` keeps its scripts from running. */
const frameHtml = (query: URLSearchParams) => {
  const sandbox = query.has("sandbox") ? 'sandbox="allow-same-origin"' : "";
  return `<!doctype html><title>Frame</title><body style="margin: 0">
    <iframe src="${query.get("page")}" ${sandbox} style="border: 0; width: ${query.get("width")}px; height: 1200px"></iframe>`;
};

const recorded: Plugin = {
  name: "recorded",
  configurePreviewServer({ middlewares }) {
    middlewares.use(async (request, response, next) => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://site");
      if (!pathname.endsWith(".html")) return next();
      const html =
        pathname === "/frame.html"
          ? frameHtml(searchParams)
          : (await readFile(resolve(built, pathname.slice(1)), "utf8")).replace("<head>", `<head>${RECORDER}`);
      response.setHeader("content-type", "text/html; charset=utf-8").end(html);
    });
  },
};

export interface Site {
  /** Ends in a slash. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the built demo on loopback, each page with a recorder of what it says in the console. */
export async function serveSite(): Promise<Site> {
  const { httpServer } = await preview({
    root,
    plugins: [recorded],
    preview: { port: 0, strictPort: false, host: "127.0.0.1" },
    logLevel: "error",
  });
  return {
    address: `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}/`,
    close: () => new Promise((done) => httpServer.close(() => done())),
  };
}
