import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { survey } from "@g40-inburgering/core";
import { SITE_URL } from "../site.js";
import type { SiteFile } from "../writer.js";
import type { Assets } from "./assets.js";
import { escapeHtml, jsonInHtml } from "./html.js";
import { pageHtml } from "./pages/layout.js";
import { pageWords } from "./sections/words.js";
import { rootOf } from "./view.js";
import { month, words } from "./words.js";

/** Where the core package keeps the open formats. */
const FOLDER = dirname(createRequire(import.meta.url).resolve("@g40-inburgering/core/datapackage.json"));

const FORMATS = ["csv", "json", "parquet", "jsonschema"];
const DOCUMENTS = [
  "datapackage.json",
  "dataset.json",
  "dataset.jsonld",
  "codebook.md",
  "METHOD.md",
  "RIGHTS.md",
  "CITATION.cff",
];

/** Where they are hosted: a version never changes. */
export const DATA_PATH = `data/${survey.dataVersion}/`;

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = join(folder, name);
    return statSync(file).isDirectory() ? filesIn(file) : name.endsWith(".d.ts") ? [] : [file];
  });

/** Paths of the open formats within their folder. */
export const dataFiles = (): string[] =>
  [...FORMATS.flatMap((format) => filesIn(join(FOLDER, format))), ...DOCUMENTS.map((name) => join(FOLDER, name))].map(
    (file) => relative(FOLDER, file).replaceAll("\\", "/"),
  );

const size = (bytes: number) => `${Math.max(1, Math.round(bytes / 1024)).toLocaleString("nl-NL")} kB`;

function indexHtml(files: readonly string[], assets: Assets): string {
  const { dataTitle, dataLead } = pageWords.nl;
  const root = rootOf(DATA_PATH);
  const list = (names: readonly string[]) =>
    `<ul class="columns-list">${names.map((name) => `<li><a href="${name}">${escapeHtml(basename(name))}</a> <span class="note">${size(statSync(join(FOLDER, name)).size)}</span></li>`).join("")}</ul>`;
  const folders = [...new Set(files.map((file) => dirname(file)))].filter((folder) => folder !== ".");
  const documents = files.filter((file) => !file.includes("/"));
  const sections = folders.map(
    (folder) => `<h2>${folder}</h2>${list(files.filter((file) => dirname(file) === folder))}`,
  );
  return pageHtml({
    lang: "nl",
    title: `${dataTitle} ${survey.dataVersion} | ${words.nl.survey}, ${month("nl")}`,
    description: dataLead,
    root,
    head: `<link rel="canonical" href="${SITE_URL}/${DATA_PATH}">\n<script type="application/ld+json">${jsonInHtml(JSON.parse(readFileSync(join(FOLDER, "dataset.jsonld"), "utf8")))}</script>`,
    other: `${root}en/stad/`,
    body: `<h1>${dataTitle}, ${survey.dataVersion}</h1><p class="lead">${dataLead}</p>${list(documents)}${sections.join("")}`,
    assets,
  });
}

/** The dataset in its open formats, with a page that lists them. */
export function openData(assets: Assets): SiteFile[] {
  const files = dataFiles();
  return [
    ...files.map((path) => ({ path: `${DATA_PATH}${path}`, contents: readFileSync(join(FOLDER, path)) })),
    { path: `${DATA_PATH}index.html`, contents: indexHtml(files, assets) },
  ];
}
