/** Gives whoever imports an element the types of its events too. After tsup, which keeps no import of types alone. */
import { readFileSync, writeFileSync } from "node:fs";
import { ELEMENTS } from "./elements.js";

for (const element of ELEMENTS) {
  const file = `dist/${element}/${element}.d.ts`;
  writeFileSync(file, `import "../types.js";\n${readFileSync(file, "utf8")}`);
}
