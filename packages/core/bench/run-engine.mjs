// One engine in a process of its own: how long from downloaded to ready, how long a query takes, and what it finds.
import { readFileSync } from "node:fs";

const [, , bundle, queriesFile, rounds] = process.argv;
const queries = JSON.parse(readFileSync(queriesFile, "utf8"));
const before = performance.now();
const { find } = await import(bundle);
await find("x");
const ready = performance.now() - before;
const found = [];
for (const query of queries) found.push(await find(query));
for (let warm = 0; warm < Number(rounds); warm++) for (const query of queries) await find(query);
const times = [];
for (let round = 0; round < Number(rounds); round++)
  for (const query of queries) {
    const start = performance.now();
    await find(query);
    times.push(performance.now() - start);
  }
times.sort((left, right) => left - right);
const at = (share) => times[Math.floor(share * (times.length - 1))];
process.stdout.write(JSON.stringify({ ready, median: at(0.5), p99: at(0.99), found }));
