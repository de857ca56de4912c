import type { Inputs } from "../inputs.js";
import type { Problem } from "../problem.js";

/** A finding before the rule's name is put on it. */
export type Finding = Omit<Problem, "rule">;

/** One thing that must hold of the data. Rules know nothing of each other and never stop at the first finding. */
export interface Rule {
  readonly name: string;
  /** What holds, in one sentence. */
  readonly sentence: string;
  readonly check: (inputs: Inputs) => Finding[];
}
