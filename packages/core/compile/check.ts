import type { Inputs } from "./inputs.js";
import type { Problem } from "./problem.js";
import type { Rule } from "./rules/rule.js";
import { rules as allRules } from "./rules/rules.js";

/** Every finding of every rule, with the rule's name. */
export const check = (inputs: Inputs, rules: readonly Rule[] = allRules): Problem[] =>
  rules.flatMap((rule) => rule.check(inputs).map((finding) => ({ ...finding, rule: rule.name })));
