import { SITE_URL } from "../site.js";
import { escapeHtml } from "./html.js";
import { DATA_PATH } from "./open-data.js";
import { indexPath } from "./pages/layout.js";
import { LANGS, pathOf, views } from "./view.js";

/** Pages that exist in both languages, as a pair of paths from the root. */
const pairs: readonly Readonly<Record<"nl" | "en", string>>[] = [
  { nl: indexPath("nl"), en: indexPath("en") },
  ...views.map((view) => ({ nl: pathOf(view, "nl"), en: pathOf(view, "en") })),
];

const urlOf = (path: string) => escapeHtml(`${SITE_URL}/${path}`);

/** Every page for search engines, each with its twin in the other language. */
export function sitemap(): string {
  const entries = pairs.flatMap((pair) =>
    LANGS.map((lang) => {
      const twins = LANGS.map(
        (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${urlOf(pair[other])}"/>`,
      );
      return `<url><loc>${urlOf(pair[lang])}</loc>${twins.join("")}</url>`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>${urlOf("")}</loc></url>
<url><loc>${urlOf(DATA_PATH)}</loc></url>
${entries.join("\n")}
</urlset>
`;
}

/** Everything may be read. */
export const robots = (): string => `User-agent: *\nAllow: /\n\nSitemap: ${SITE_URL}/sitemap.xml\n`;
