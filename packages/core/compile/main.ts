import { resolve } from "node:path";
import { tableSchemas } from "../src/schema.js";
import { assemble, assembleStanceLabels } from "./assemble.js";
import { check } from "./check.js";
import { parseInputs } from "./parse.js";
import { formatProblems, type Problem } from "./problem.js";
import { readTexts } from "./read.js";
import { render } from "./render.js";
import { compare, write } from "./write.js";

const root = resolve(import.meta.dirname, "../../..");
const onlyCheck = process.argv.includes("--check");

function stop(problems: readonly Problem[]): never {
  console.error(formatProblems(problems));
  process.exit(1);
}

const { inputs, problems } = parseInputs(readTexts(root));
if (!inputs) stop(problems);
const found = [...problems, ...check(inputs)];
if (found.length > 0) stop(found);

const dataset = assemble(inputs);
const files = render(dataset, assembleStanceLabels(inputs), tableSchemas);
const summary = `${dataset.cities.length} cities, ${dataset.answers.length} answers, ${dataset.stances.length} stances, ${dataset.notes.length} notes`;
if (onlyCheck) {
  const differences = compare(root, files);
  if (differences.length > 0) stop(differences);
  console.log(`data: ${summary}; ${files.size} generated files as committed`);
} else {
  console.log(`data: ${summary}; ${write(root, files)} of ${files.size} generated files written`);
}
