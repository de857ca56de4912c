import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Variant } from "./variants.js";

const probe = readFileSync(join(import.meta.dirname, "probe.js"), "utf8");

const TEXT =
  "In januari 2018 vroeg EenVandaag de veertig steden van de G40 hoe de inburgering van vluchtelingen verliep. De antwoorden staan hieronder, stad voor stad.";

/** The page around the charts: the same words and styles for every variant, and the probe that sees when they are drawn. */
export function pageOf({ mount, mark, script }: Variant, charts: number, cities: number): string {
  const expected = mount ? charts * cities : 0;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>Standpunten van steden</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<style>body{max-width:760px;margin:0 auto;padding:0 20px;font:16px/1.5 sans-serif}figure{margin:1em 0}</style>
<script>${probe.replace("MARK", () => JSON.stringify(mark)).replace("EXPECTED", String(expected))}</script>
${script ? '<script type="module" src="main.js"></script>' : ""}
</head>
<body>
<h1>Hoe gaat het met de inburgering?</h1>
<p>${TEXT}</p>
${`<figure>${mount}</figure>\n`.repeat(charts)}
<p>${TEXT}</p>
</body>
</html>`;
}
