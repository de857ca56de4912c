import "@g40-inburgering/widgets/define";
import "./copy-buttons.js";
import { evidenceFor, stancesOf, tally } from "@g40-inburgering/core";

const statement = "sufficient-instruments";
const list = document.querySelector("#tally");
for (const { value, n, base } of tally(statement)) {
  const line = document.createElement("li");
  line.textContent = `${value}: ${n} of ${base}`;
  list?.append(line);
}

const [first] = evidenceFor(stancesOf({ city: "almelo", item: statement }));
const quote = document.querySelector("#quote");
if (first && quote) quote.textContent = `“${first.quote}” (lines ${first.lines.flat().join("–")})`;
