import type { Lang } from "@g40-inburgering/core";

const pages = [
  ["index.html", "Artikel"],
  ["english.html", "English"],
  ["npm.html", "npm"],
  ["script-tag.html", "Script"],
  ["theming.html", "Thema’s"],
  ["no-script.html", "Zonder script"],
  ["server.html", "Van de server"],
  ["failing-data.html", "Als het misgaat"],
] as const;

export interface Page {
  readonly file: (typeof pages)[number][0];
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** The module the page loads; none for a page without script. */
  readonly script?: "elements" | "standalone" | "npm" | "hydrate";
}

const SOURCES = { elements: "/src/elements.ts", npm: "/src/npm.ts", hydrate: "/src/hydrate.ts" } as const;

function scriptTag({ script }: Page, serving: boolean): string {
  if (!script) return "";
  if (script !== "standalone") return `<script type="module" src="${SOURCES[script]}"></script>`;
  return serving
    ? '<script type="module" src="/src/g40.ts"></script>'
    : '<script type="module" src="./g40.js" vite-ignore></script>';
}

/** A whole page as HTML. */
export function pageHtml(page: Page, serving: boolean): string {
  const nav = pages
    .map(
      ([file, label]) =>
        `<a href="./${file}"${file === page.file ? ' aria-current="page"' : ""}${file === "english.html" ? ' lang="en"' : ""}>${label}</a>`,
    )
    .join("");
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
<a class="skip" href="#main">${page.lang === "nl" ? "Naar de inhoud" : "Skip to content"}</a>
<header class="masthead"><span>g40-inburgering</span><nav aria-label="${page.lang === "nl" ? "Pagina’s" : "Pages"}">${nav}</nav></header>
<main id="main">
${page.body}
</main>
</body>
</html>
`;
}
