import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Takes away what an earlier build of the demo left in the site, and leaves what other packages wrote there. */
export const emptied = (site: string, names: readonly string[]): Plugin => ({
  name: "emptied",
  apply: "build",
  buildStart() {
    for (const name of names) rmSync(join(site, name), { recursive: true, force: true });
  },
});
