import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { SITE_FOLDER } from "../site.js";

export type Element = DefaultTreeAdapterMap["element"];
type Node = DefaultTreeAdapterMap["node"];

/** A file of the built site, by its path from the root. */
export const read = (path: string): string => readFileSync(join(SITE_FOLDER, path), "utf8");

/** Whether an address within the site leads to a file; a folder leads to its page. */
export function leadsSomewhere(path: string): boolean {
  const file = join(SITE_FOLDER, decodeURIComponent(path));
  if (!existsSync(file)) return false;
  return statSync(file).isDirectory() ? existsSync(join(file, "index.html")) : true;
}

/** Paths of all files under a folder of the site. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(join(SITE_FOLDER, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });

/** Elements in the order they are written, without what shadow trees hold unless asked. */
export function elementsIn(node: Node, withTemplates = false): Element[] {
  if (!("childNodes" in node)) return [];
  const within = node.childNodes.flatMap((child) => elementsIn(child, withTemplates));
  const drawn = withTemplates && "content" in node ? elementsIn(node.content, true) : [];
  return "tagName" in node ? [node, ...within, ...drawn] : [...within, ...drawn];
}

export const textOf = (node: Node): string => {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
};

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((candidate) => candidate.name === name)?.value;

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, "class") ?? "").split(" ").includes(name);

/** Every element of a page. */
export const parsed = (html: string): Element[] => elementsIn(parse(html));
