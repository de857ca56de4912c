import { evidenceFor, stancesOf, tally } from "@g40-inburgering/core";

for (const { value, n, base } of tally("sufficient-instruments")) console.log(`${value}: ${n} of ${base}`);

const [first] = evidenceFor(stancesOf({ city: "almelo", item: "sufficient-instruments" }));
console.log(first?.quote, first?.lines);
