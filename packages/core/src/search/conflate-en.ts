import { stemmer } from "@orama/stemmers/english";
import type { Conflate } from "./conflate.js";

/** Snowball's English stemmer. */
export const conflateEn: Conflate = stemmer;
