import { stemmer } from "@orama/stemmers/dutch";
import type { Conflate } from "./conflate.js";

const IRREGULAR: Readonly<Record<string, string>> = { kinder: "kind", sted: "stad", led: "lid" };

/** Snowball's Dutch stemmer, and what it leaves apart: `-s` plurals, `v`/`f` and `z`/`s` at the end, three nouns. */
export const conflateNl: Conflate = (word) => {
  const stem = stemmer(word);
  const singular = stem.length > 4 && /[aeiou]s$/.test(stem) ? stemmer(stem.slice(0, -1)) : stem;
  const voiceless = singular.replace(/v$/, "f").replace(/z$/, "s");
  return IRREGULAR[voiceless] ?? voiceless;
};
