import { corrections } from "@g40-inburgering/core/data/corrections";
import { survey } from "@g40-inburgering/core/data/survey";
import type { SiteFile } from "../writer.js";

/**
 * What was corrected after publication: as JSON for programs, and as a module for pinned embeds, which may not connect to
 * anything. The only scripts and data with a short life in a cache.
 */
export function errataFiles(): SiteFile[] {
  const { dataVersion } = survey;
  return [
    { path: "errata.json", contents: `${JSON.stringify({ dataVersion, corrections }, null, 2)}\n` },
    { path: "errata.js", contents: `export const corrections = ${JSON.stringify(corrections)};\n` },
  ];
}
