import { stemmer } from "@orama/stemmers/dutch";
import type { Conflate } from "./conflate.js";

/** Stems that belong together, though the stemmer leaves them apart. */
const SAME: Readonly<Record<string, string>> = {
  buddies: "buddy",
  duaal: "dual",
  getraumatiseerd: "trauma",
  hoger: "hog",
  kinder: "kind",
  lager: "lag",
  led: "lid",
  posttraumatisch: "trauma",
  sted: "stad",
};

/** Snowball's Dutch stemmer and what it leaves apart: `-s` plurals, `v`/`f` and `z`/`s` at the end, irregular nouns. */
export const conflateNl: Conflate = (word) => {
  // `examens` becomes `examen`, and `examen` becomes `exam`: only a second pass brings both together.
  const stem = stemmer(stemmer(word));
  const singular = stem.length > 4 && /[aeiou]s$/.test(stem) ? stemmer(stem.slice(0, -1)) : stem;
  const voiceless = singular.replace(/v$/, "f").replace(/z$/, "s");
  return SAME[word] ?? SAME[voiceless] ?? voiceless;
};
