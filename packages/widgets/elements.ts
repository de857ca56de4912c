/** What elements there are: each folder of `src/` with a `define.ts` is one. */
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const src = resolve(import.meta.dirname, "src");

/** Folder names, which are the tags without `g40-`: `city-card`. */
export const ELEMENTS: readonly string[] = readdirSync(src)
  .filter((folder) => existsSync(join(src, folder, "define.ts")))
  .sort();

/** Class name of an element: `CityCard`. */
export const classOf = (element: string): string =>
  element.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
