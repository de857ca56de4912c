import { existsSync, readdirSync } from "node:fs";
import { CHANNEL } from "@g40-inburgering/widgets/snippets";
import { SITE_FOLDER, VERSION } from "./site.js";
import type { SiteFile } from "./writer.js";

/** Headers of all that lies below a path, or of one file. */
export interface Rule {
  /** Ends in `*` where it holds for all that begins so. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const HOUR = 3600;
const cached = (seconds: number) => ({
  "Cache-Control": `public, max-age=${seconds}, stale-while-revalidate=${seconds * 24}`,
});
const FOR_EVER = { "Cache-Control": `public, max-age=${HOUR * 24 * 365}, immutable` };

/** Any page may load it, also one in a sandbox, whose origin is `null`. */
const OPEN = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };

/** Of our own pages. A frame brings its own, stricter, in its head: with the hashes of its scripts. */
const PAGE = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; "),
};

/** What lies at the top of the site by now, such as the demo's pages and older versions that were put back. */
const topNames = (kind: RegExp) =>
  existsSync(SITE_FOLDER) ? readdirSync(SITE_FOLDER).filter((name) => kind.test(name)) : [];

const versions = () => [...new Set([VERSION, ...topNames(/^\d+\.\d+\.\d+$/)])];

/** No header is set by two rules that hold for one file, because some hosts then send both. */
export const rules = (): readonly Rule[] => [
  {
    path: "/*",
    headers: { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "strict-origin-when-cross-origin" },
  },
  { path: `/${CHANNEL}/*`, headers: OPEN },
  ...["g40.js", "host.js", "upgrade.js", "frame/*"].map((name) => ({
    path: `/${CHANNEL}/${name}`,
    headers: cached(HOUR),
  })),
  { path: `/${CHANNEL}/parts/*`, headers: FOR_EVER },
  ...versions().map((version) => ({ path: `/${version}/*`, headers: { ...OPEN, ...FOR_EVER } })),
  ...["/errata.json", "/errata.js"].map((path) => ({ path, headers: { ...OPEN, ...cached(HOUR / 12) } })),
  ...["/stad/*", "/vraag/*", "/stelling/*", "/en/*"].map((path) => ({
    path,
    headers: { ...OPEN, ...PAGE, ...cached(HOUR) },
  })),
  { path: "/data/*", headers: { ...OPEN, ...FOR_EVER } },
  { path: "/assets/*", headers: FOR_EVER },
  { path: "/views/*", headers: { ...OPEN, ...FOR_EVER } },
  ...["/", ...topNames(/\.html$/).map((name) => `/${name}`)].map((path) => ({
    path,
    headers: { ...PAGE, ...cached(HOUR / 12) },
  })),
];

/** Whether a rule holds for a path. */
export const holdsFor = ({ path }: Rule, asked: string): boolean =>
  path.endsWith("*") ? asked.startsWith(path.slice(0, -1)) : path === asked;

/** All that is said of a path: by every rule that holds for it. */
export const headersFor = (all: readonly Rule[], asked: string): Readonly<Record<string, string>> =>
  Object.assign({}, ...all.filter((rule) => holdsFor(rule, asked)).map(({ headers }) => headers));

/** As Netlify and Cloudflare Pages read it. */
export const headersText = (all: readonly Rule[]): string =>
  all
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    )
    .join("\n\n");

/** The same for nginx, whose locations inherit nothing: each says all that holds for it. */
export const nginxText = (all: readonly Rule[]): string =>
  all
    .map(({ path }) => {
      const headers = Object.entries(headersFor(all, path));
      const lines = headers.map(([name, value]) => `  add_header ${name} "${value}" always;`);
      const location = path.endsWith("*") ? path.slice(0, -1) : `= ${path}`;
      return `location ${location} {\n${lines.join("\n")}\n}`;
    })
    .join("\n\n");

/** What a host is told of caches, other origins and what pages may do. */
export function headerFiles(): SiteFile[] {
  const all = rules();
  const intro = "# Headers of this site. Written by the build: see docs/embed.md.\n";
  return [
    { path: "_headers", contents: `${intro}${headersText(all)}\n` },
    { path: "_nginx.conf", contents: `${intro}# Include it in the server block.\n${nginxText(all)}\n` },
  ];
}
