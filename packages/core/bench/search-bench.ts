/** The library's search beside others, over the same answers and judged queries, each in a process of its own. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { answers } from "../src/generated/answers.js";
import { type Engine, enginesOver, oursOver } from "./search-engines.js";

interface Judged {
  readonly kind: string;
  readonly query: string;
  readonly relevant: ReadonlySet<string>;
}

interface Run {
  readonly ready: number;
  readonly median: number;
  readonly p99: number;
  readonly found: readonly (readonly string[])[];
}

const here = import.meta.dirname;
const STARTS = 5;

const judged = readFileSync(join(here, "search-queries.tsv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line): Judged => {
    const [kind = "", query = "", relevant = ""] = line.split("\t");
    return { kind, query, relevant: new Set(relevant.split(" ")) };
  });

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Recall, precision and average precision of each query, by the judgements. */
function quality(run: Run) {
  return judged.map(({ kind, query, relevant }, index) => {
    const found = run.found[index] ?? [];
    const right = found.filter((id) => relevant.has(id));
    const ranks = found.flatMap((id, rank) => (relevant.has(id) ? [rank + 1] : []));
    const precise = ranks.reduce((sum, rank, nth) => sum + (nth + 1) / rank, 0) / relevant.size;
    return {
      kind,
      query,
      recall: right.length / relevant.size,
      precision: found.length === 0 ? 0 : right.length / found.length,
      ranked: precise,
      missed: [...relevant].filter((id) => !found.includes(id)),
      wrong: found.filter((id) => !relevant.has(id)),
    };
  });
}

async function run(engine: Engine, folder: string, rounds: number): Promise<Run & { bytes: number }> {
  const { outputFiles } = await build({
    stdin: { contents: engine.source, resolveDir: resolve(here, "..") },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    write: false,
    logLevel: "error",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const [bundle, queries] = [join(folder, "engine.mjs"), join(folder, "queries.json")];
  writeFileSync(bundle, code);
  writeFileSync(queries, JSON.stringify(judged.map(({ query }) => query)));
  const once = (times: number): Run =>
    JSON.parse(
      execFileSync(process.execPath, [join(here, "run-engine.mjs"), bundle, queries, String(times)], {
        encoding: "utf8",
        maxBuffer: 2 ** 30,
      }),
    );
  const full = once(rounds);
  const readies = Array.from({ length: STARTS }, () => once(0).ready);
  return { ...full, ready: middle(readies), bytes: brotliCompressSync(code).length };
}

const texts = answers.flatMap(({ city, item, status, text }) =>
  status === "answered" ? [{ id: `${city}/${item}`, text }] : [],
);
const details = process.argv.includes("--details");
const folder = mkdtempSync(join(tmpdir(), "search-bench-"));
const row = (cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);
try {
  console.log(`${judged.length} judged queries over ${texts.length} answers\n`);
  row(["search", "KB shipped", "ready ms", "median ms", "p99 ms", "recall", "precision", "average precision"]);
  row(["---", "--:", "--:", "--:", "--:", "--:", "--:", "--:"]);
  const runs = new Map<string, Run>();
  for (const engine of enginesOver(texts)) {
    const measured = await run(engine, folder, 20);
    runs.set(engine.name, measured);
    const scores = quality(measured);
    row([
      engine.name,
      (measured.bytes / 1024).toFixed(1),
      measured.ready.toFixed(1),
      measured.median.toFixed(3),
      measured.p99.toFixed(3),
      ...(["recall", "precision", "ranked"] as const).map((key) => mean(scores.map((score) => score[key])).toFixed(3)),
    ]);
  }
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  console.log("\nRecall / precision by kind of query\n");
  row(["search", ...kinds]);
  row(["---", ...kinds.map(() => "--:")]);
  for (const [name, measured] of runs) {
    const scores = quality(measured);
    row([
      name,
      ...kinds.map((kind) => {
        const of = scores.filter((score) => score.kind === kind);
        return `${mean(of.map(({ recall }) => recall)).toFixed(2)} / ${mean(of.map(({ precision }) => precision)).toFixed(2)}`;
      }),
    ]);
  }
  const [own, mini] = [runs.get("@g40-inburgering/core"), runs.get("minisearch, plain, index made beforehand")];
  if (own && mini)
    console.log(
      `\nAs a ratio to plain minisearch in this run: ready ${(own.ready / mini.ready).toFixed(2)}, median ${(own.median / mini.median).toFixed(2)}, p99 ${(own.p99 / mini.p99).toFixed(2)}`,
    );
  const large = await run(oursOver(100), folder, 1);
  if (own)
    console.log(
      `100 times the text: ready ${large.ready.toFixed(0)} ms (${(large.ready / own.ready).toFixed(0)} times), median ${large.median.toFixed(1)} ms (${(large.median / own.median).toFixed(0)} times), p99 ${large.p99.toFixed(1)} ms (${(large.p99 / own.p99).toFixed(0)} times)`,
    );
  if (details && own)
    for (const { query, missed, wrong } of quality(own))
      if (missed.length + wrong.length > 0)
        console.log(`${query}: missed ${missed.join(" ") || "none"}; wrong ${wrong.join(" ") || "none"}`);
} finally {
  rmSync(folder, { recursive: true });
}
