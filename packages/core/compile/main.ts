import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse, stringify } from "yaml";
import { tableSchemas } from "../src/schema.js";
import { assemble, assembleStanceLabels } from "./assemble.js";
import { check } from "./check.js";
import { CHANGESETS, RELEASED, staleDataVersion, undeclaredChanges } from "./data-changes.js";
import { codebookPage } from "./formats/codebook.js";
import { tableHashes } from "./formats/data-package.js";
import { fillMethod, methodFacts } from "./formats/method.js";
import { PATHS } from "./inputs.js";
import { parseInputs } from "./parse.js";
import { formatProblems, type Problem } from "./problem.js";
import { readTexts } from "./read.js";
import { render } from "./render.js";
import { compare, GENERATED, write } from "./write.js";

const root = resolve(import.meta.dirname, "../../..");
const onlyCheck = process.argv.includes("--check");
const release = process.argv.includes("--release");

function stop(problems: readonly Problem[]): never {
  console.error(formatProblems(problems));
  process.exit(1);
}

const texts = readTexts(root);
const { inputs, problems } = parseInputs(texts);
if (!inputs) stop(problems);
const found = [...problems, ...check(inputs)];
if (found.length > 0) stop(found);

const dataset = assemble(inputs);
const rendered = render(dataset, assembleStanceLabels(inputs), tableSchemas);
const codebook = codebookPage(inputs, dataset, tableSchemas);
const method = fillMethod(texts.get(PATHS.method) ?? "", methodFacts(dataset));
const files = new Map([...rendered].map(([file, text]) => [GENERATED + file, text]));
files.set(`${GENERATED}codebook.md`, codebook);
files.set("codebook.md", codebook);
files.set("METHOD.md", method);

const hashes = tableHashes(rendered);
const released = texts.get(RELEASED) ?? "";
const { dataVersion } = dataset.survey;
if (release) {
  const { version } = JSON.parse(readFileSync(resolve(root, "packages/core/package.json"), "utf8"));
  const stale = staleDataVersion(hashes, parse(released), dataVersion, version);
  if (stale.length > 0) stop(stale);
  files.set(RELEASED, `${released.split("\n")[0]}\n${stringify({ version: dataVersion, tables: hashes })}`);
} else {
  const undeclared = undeclaredChanges(hashes, parse(released), readTexts(root, CHANGESETS, /\.md$/));
  if (undeclared.length > 0) stop(undeclared);
}

const { cities, answers, stances, figures, mentions, notes } = dataset;
const summary = `${cities.length} cities, ${answers.length} answers, ${stances.length} stances, ${figures.length} figures, ${mentions.length} mentions, ${notes.length} notes`;
if (onlyCheck) {
  const differences = compare(root, files);
  if (differences.length > 0) stop(differences);
  console.log(`data: ${summary}; ${files.size} generated files as committed`);
} else {
  console.log(`data: ${summary}; ${write(root, files)} of ${files.size} generated files written`);
}
