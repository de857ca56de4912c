import { resolve } from "node:path";
import type { Inputs } from "./inputs.js";
import { parseInputs } from "./parse.js";
import { readTexts } from "./read.js";

/** How a test changes one file: the text it looks for, and what it puts there. */
export interface Alteration {
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

let real: ReadonlyMap<string, string> | undefined;

/** The texts under `data/` as they are, read once. */
export function realTexts(): ReadonlyMap<string, string> {
  real ??= readTexts(resolve(import.meta.dirname, "../../.."));
  return real;
}

/** The real texts with some alterations. An alteration that finds nothing is an error in the test. */
export function alteredTexts(alterations: readonly Alteration[]): Map<string, string> {
  const texts = new Map(realTexts());
  for (const { file, find, put } of alterations) {
    const text = texts.get(file);
    if (!text?.includes(find)) throw new Error(`${file} does not hold ${JSON.stringify(find)}`);
    texts.set(
      file,
      text.replace(find, () => put),
    );
  }
  return texts;
}

/** The real inputs with some alterations, for testing one rule on them. */
export function altered(...alterations: readonly Alteration[]): Inputs {
  const { inputs } = parseInputs(alteredTexts(alterations));
  if (!inputs) throw new Error("these alterations leave nothing to check");
  return inputs;
}
