/** Benchmarks: each figure as a ratio to something in the same run, never against a clock of another day. */
import { resolve } from "node:path";
import { Bench } from "tinybench";
import { check } from "../packages/core/compile/check.js";
import { parseInputs } from "../packages/core/compile/parse.js";
import { readTexts } from "../packages/core/compile/read.js";
import { comparable, crosstab, evidenceFor, findCity, mentions, stances, tally } from "../packages/core/src/index.js";

const texts = readTexts(resolve(import.meta.dirname, ".."));
const { inputs } = parseInputs(texts);
if (!inputs) throw new Error("The data cannot be read: run `npm run data` to see why.");

/** What every figure is held against: one pass over all characters of the source. */
const YARDSTICK = "one pass over the source";
const bench = new Bench({ time: 500 });
bench
  .add(YARDSTICK, () => {
    let lines = 0;
    for (let at = 0; at < inputs.annex.length; at++) if (inputs.annex.charCodeAt(at) === 10) lines++;
    return lines;
  })
  .add("tally of one statement", () => void tally("integration-going-well"))
  .add("crosstab of both statements", () => void crosstab("integration-going-well", "sufficient-instruments"))
  .add("evidence for all 64 stances", () => void evidenceFor(stances))
  .add("tally of all themes", () => void tally("theme"))
  .add("themes against items", () => void crosstab("theme", "item"))
  .add("evidence for all mentions", () => void evidenceFor(mentions))
  .add("figures that may be compared", () => void comparable("housed", "2015/2017"))
  .add("finding a city by name", () => void findCity("Zwolle"))
  .add("reading everything under data/", () => void parseInputs(texts))
  .add("checking it by every rule", () => void check(inputs));

await bench.run();
const median = (name: string) => {
  const result = bench.getTask(name)?.result;
  return result && "latency" in result ? result.latency.p50 : Number.NaN;
};
const unit = median(YARDSTICK);
console.log(`1.00  ${YARDSTICK} (${(unit * 1000).toFixed(0)} µs here)`);
for (const { name } of bench.tasks.slice(1))
  console.log(`${(median(name) / unit).toPrecision(3).padStart(4)}  ${name}`);
