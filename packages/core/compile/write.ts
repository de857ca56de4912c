import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Problem } from "./problem.js";

/** The folder that holds generated files and nothing else. */
export const GENERATED = "packages/core/src/generated/";

/** Every file in the generated folder, by its path from the root of the repository. */
function generatedFiles(root: string): string[] {
  const folder = join(root, GENERATED);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    );
}

/** Writes files by their paths from the root, and removes what is no longer generated. Returns how many changed. */
export function write(root: string, files: ReadonlyMap<string, string>): number {
  let changed = 0;
  for (const file of generatedFiles(root))
    if (!files.has(file)) {
      rmSync(join(root, file));
      changed++;
    }
  for (const [file, text] of files) {
    const path = join(root, file);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    changed++;
  }
  return changed;
}

/** Compares the committed generated files with what the data give now, byte for byte. */
export function compare(root: string, files: ReadonlyMap<string, string>): Problem[] {
  const problem = (file: string, line: number, expected: string, found: string): Problem => ({
    file,
    line,
    rule: "generated",
    expected,
    found,
    remedy: "Run `npm run data` and commit what it writes; generated files are never edited by hand.",
  });
  const stray = generatedFiles(root)
    .filter((file) => !files.has(file))
    .map((file) => problem(file, 1, "no such file", "a file that nothing generates"));
  const differing = [...files].flatMap(([file, text]) => {
    const path = join(root, file);
    if (!existsSync(path)) return [problem(file, 1, "this file", "no such file")];
    const committed = readFileSync(path, "utf8");
    if (committed === text) return [];
    const [now, then] = [text.split("\n"), committed.split("\n")];
    const line = now.findIndex((candidate, index) => candidate !== then[index]);
    const at = line === -1 ? now.length - 1 : line;
    return [problem(file, at + 1, JSON.stringify(now[at]?.slice(0, 80)), JSON.stringify(then[at]?.slice(0, 80)))];
  });
  return [...stray, ...differing];
}
