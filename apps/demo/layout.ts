import { escapeHtml } from "@g40-inburgering/widgets/snippets";
import { SITE_URL } from "../embed/site.js";
import { inLang, PARTS, type Page, type Part, rootOf, type Script } from "./page.js";

const SOURCES: Readonly<Record<Exclude<Script, "standalone">, string>> = {
  home: "/src/home.ts",
  elements: "/src/elements.ts",
  npm: "/src/npm.ts",
  hydrate: "/src/hydrate.ts",
  copy: "/src/copy-buttons.ts",
};

function scriptTag(script: Script, { file }: Page, serving: boolean): string {
  if (script !== "standalone") return `<script type="module" src="${SOURCES[script]}"></script>`;
  return serving
    ? '<script type="module" src="/src/elements.ts"></script>'
    : `<script type="module" src="${rootOf(file)}v1/g40.js" vite-ignore></script>`;
}

/** What the navigation calls each part, and the page it leads to. */
const PART_LINKS: Readonly<Record<Part, readonly [nl: string, en: string, file: string]>> = {
  article: ["Artikel", "Article", "index.html"],
  use: ["In uw artikel", "In your article", "gebruik.html"],
  elements: ["Onderdelen", "Elements", "elements.html"],
  answers: ["Antwoorden", "Answers", "antwoorden.html"],
  method: ["Methode", "Method", "methode.html"],
};

const current = (is: boolean) => (is ? ' aria-current="page"' : "");

const base = ({ file }: Page) => (file.startsWith("en/") ? file.slice(3) : file);

/** The same page in the other language, where there is one. */
const twinOf = (page: Page, pages: readonly Page[]) =>
  pages.find((candidate) => candidate.lang !== page.lang && base(candidate) === base(page));

/** Where the page will be: the home page by its folder. */
const addressOf = ({ file }: Page) => `${SITE_URL}/${file.replace(/(^|\/)index\.html$/, "$1")}`;

/** What those who find or share the page read. */
function aboutPage(page: Page, pages: readonly Page[]): string {
  const twin = twinOf(page, pages);
  const alternates = twin
    ? [page, twin].map((each) => `<link rel="alternate" hreflang="${each.lang}" href="${escapeHtml(addressOf(each))}">`)
    : [];
  return [
    `<link rel="canonical" href="${escapeHtml(addressOf(page))}">`,
    ...alternates,
    `<meta property="og:title" content="${page.title}">`,
    `<meta property="og:description" content="${escapeHtml(page.description)}">`,
  ].join("\n");
}

/** One row of five parts and the other language. */
function navigation(page: Page, pages: readonly Page[]): string {
  const links = PARTS.map((part) => {
    const [nl, en, file] = PART_LINKS[part];
    return `<a href="./${file}"${current(part === page.part)}>${page.lang === "nl" ? nl : en}</a>`;
  });
  const other = page.lang === "nl" ? "en" : "nl";
  const twin = twinOf(page, pages);
  const href = `${rootOf(page.file)}${twin?.file ?? (other === "en" ? "en/index.html" : "index.html")}`;
  const name = other === "en" ? "English" : "Nederlands";
  return `${links.join("")}<a class="language" href="${href}" lang="${other}" hreflang="${other}">${name}</a>`;
}

/** The pages of the part this page is in, where there are several. */
function within(page: Page, pages: readonly Page[]): string {
  const siblings = pages.filter(({ part, lang }) => part === page.part && lang === page.lang);
  if (siblings.length < 2) return "";
  const [nl, en] = PART_LINKS[page.part];
  const links = siblings.map(
    (sibling) =>
      `<li><a href="./${base(sibling)}"${current(sibling.file === page.file)}>${escapeHtml(sibling.label)}</a></li>`,
  );
  return `<nav class="within" aria-label="${page.lang === "nl" ? nl : en}"><ul>${links.join("")}</ul></nav>`;
}

function footer({ lang, file }: Page): string {
  const t = inLang(lang);
  const root = rootOf(file);
  const cities = `${root}${lang === "en" ? "en/" : ""}stad/`;
  return `<footer class="colophon"><p>${t(
    "De antwoorden zijn van de steden, de rondvraag is van EenVandaag (januari 2018). De codering is van ons.",
    "The answers are the cities’, the survey is EenVandaag’s (January 2018). The coding is ours.",
  )}</p><ul><li><a href="${cities}">${t("Alle steden en vragen", "All cities and questions")}</a></li><li><a href="./beheer.html">${t("CSP, privacy, toegankelijkheid", "CSP, privacy, accessibility")}</a></li><li><a href="https://github.com/g40-inburgering/g40-inburgering">${t("Broncode en gegevens", "Code and data")}</a></li></ul></footer>`;
}

/** A whole page as HTML. */
export function pageHtml(page: Page, pages: readonly Page[], serving: boolean): string {
  const t = inLang(page.lang);
  const side = within(page, pages);
  return `<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(page.description)}">
<title>${page.title}</title>
${aboutPage(page, pages)}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/src/page.css">
<link rel="stylesheet" href="/src/site.css">
${page.scripts.map((script) => scriptTag(script, page, serving)).join("\n")}
</head>
<body>
<a class="skip" href="#main">${t("Naar de inhoud", "Skip to content")}</a>
<header class="masthead"><span>g40-inburgering</span><nav aria-label="${t("Pagina’s", "Pages")}">${navigation(page, pages)}</nav></header>
${side}
<main id="main">
${page.body}
</main>
${footer(page)}
</body>
</html>
`;
}
