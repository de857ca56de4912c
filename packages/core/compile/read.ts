import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder whose name has one of these endings, by its path from the root of the repository. */
export function readTexts(root: string, folder = "data", ending = /\.(?:txt|md|yaml|csv)$/): Map<string, string> {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}
