import { readdirSync } from "node:fs";
import { SITE_FOLDER, SITE_URL } from "../site.js";
import { escapeHtml } from "./html.js";
import { DATA_PATH } from "./open-data.js";
import { indexPath } from "./pages/layout.js";
import { LANGS, pathOf, views } from "./view.js";

/** Pages of the demo that a reader has no use for: one fails on purpose. */
const LEFT_OUT = ["404.html", "failing-data.html", "index.html"];

type Pair = Readonly<Record<"nl" | "en", string>>;

/** The demo's own pages, which are written before this, each in both languages. */
export const demoPairs = (): readonly Pair[] =>
  readdirSync(SITE_FOLDER)
    .filter((name) => name.endsWith(".html") && !LEFT_OUT.includes(name))
    .map((name) => ({ nl: name, en: `en/${name}` }));

/** Every page that exists in both languages, as a pair of paths from the root. */
const pairs = (): readonly Pair[] => [
  { nl: "", en: "en/" },
  ...demoPairs(),
  { nl: indexPath("nl"), en: indexPath("en") },
  ...views.map((view) => ({ nl: pathOf(view, "nl"), en: pathOf(view, "en") })),
];

const urlOf = (path: string) => escapeHtml(`${SITE_URL}/${path}`);

/** Every page for search engines, each with its twin in the other language. */
export function sitemap(): string {
  const entries = pairs().flatMap((pair) =>
    LANGS.map((lang) => {
      const twins = LANGS.map(
        (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${urlOf(pair[other])}"/>`,
      );
      return `<url><loc>${urlOf(pair[lang])}</loc>${twins.join("")}</url>`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>${urlOf(DATA_PATH)}</loc></url>
${entries.join("\n")}
</urlset>
`;
}

/** Everything may be read. */
export const robots = (): string => `User-agent: *\nAllow: /\n\nSitemap: ${SITE_URL}/sitemap.xml\n`;
