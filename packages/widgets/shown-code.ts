/** Documents that show code of this repository show what stands in the file. */
import { readFileSync } from "node:fs";
import { extname, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const SHOWN = /<!-- code: (\S+) -->\n(?:\n```[\s\S]*?\n```\n)?/g;

/** The document with the code of each file it names in `<!-- code: path -->`, right after that line. */
export const withShownCode = (text: string): string =>
  text.replace(SHOWN, (_, path: string) => {
    const code = readFileSync(resolve(root, path), "utf8").trimEnd();
    return `<!-- code: ${path} -->\n\n\`\`\`${extname(path).slice(1)}\n${code}\n\`\`\`\n`;
  });
