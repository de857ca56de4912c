import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every text file under `data/`, by its path from the root of the repository. */
export function readTexts(root: string): Map<string, string> {
  const files = readdirSync(join(root, "data"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|md|yaml|csv)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}
