import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ResvgRenderOptions, renderAsync } from "@resvg/resvg-js";
import { fontFiles } from "./fonts.js";

export const RENDERING: ResvgRenderOptions = {
  font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: "Source Serif 4" },
};

/** Draws pictures, and keeps each under the hash of its SVG, so that a build draws only what changed. */
export class Draughtsman {
  readonly #folder: string;
  drawn = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async png(svg: string): Promise<Uint8Array> {
    const file = join(this.#folder, `${createHash("sha256").update(svg).digest("hex").slice(0, 32)}.png`);
    const kept = await readFile(file).catch(() => undefined);
    if (kept) return kept;
    const png = (await renderAsync(svg, RENDERING)).asPng();
    await mkdir(this.#folder, { recursive: true });
    await writeFile(file, png);
    this.drawn++;
    return png;
  }
}
