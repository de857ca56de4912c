import type { Page } from "./page.js";
import { mainPages } from "./site.js";

const SOURCES = { elements: "/src/elements.ts", npm: "/src/npm.ts", hydrate: "/src/hydrate.ts" } as const;

function scriptTag({ script }: Page, serving: boolean): string {
  if (!script) return "";
  if (script !== "standalone") return `<script type="module" src="${SOURCES[script]}"></script>`;
  return serving
    ? '<script type="module" src="/src/g40.ts"></script>'
    : '<script type="module" src="./g40.js" vite-ignore></script>';
}

/** A page of one element belongs to the page that lists them. */
const isCurrent = (page: Page, { file }: Page) =>
  page.file === file || (file === "elements.html" && page.file.startsWith("element-"));

const navigation = (page: Page) =>
  mainPages
    .map((entry) => {
      const current = isCurrent(page, entry) ? ' aria-current="page"' : "";
      const lang = entry.lang === page.lang ? "" : ` lang="${entry.lang}"`;
      return `<a href="./${entry.file}"${current}${lang}>${entry.label}</a>`;
    })
    .join("");

/** A whole page as HTML. */
export function pageHtml(page: Page, serving: boolean): string {
  const isDutch = page.lang === "nl";
  return `<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${page.description}">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/src/page.css">
${scriptTag(page, serving)}
</head>
<body>
<a class="skip" href="#main">${isDutch ? "Naar de inhoud" : "Skip to content"}</a>
<header class="masthead"><span>g40-inburgering</span><nav aria-label="${isDutch ? "Pagina’s" : "Pages"}">${navigation(page)}</nav></header>
<main id="main">
${page.body}
</main>
</body>
</html>
`;
}
