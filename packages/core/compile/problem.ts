/** One finding of the compile step. Every field is for the person who has to mend it. */
export interface Problem {
  /** Path from the root of the repository, such as `data/cities/almelo.yaml`. */
  readonly file: string;
  /** 1-based; 1 where a whole file is meant. */
  readonly line: number;
  /** Name of the rule that found it. */
  readonly rule: string;
  readonly expected: string;
  readonly found: string;
  /** What to do next. */
  readonly remedy: string;
}

const byPlace = (a: Problem, b: Problem) =>
  a.file.localeCompare(b.file, "en") || a.line - b.line || a.rule.localeCompare(b.rule, "en");

const describe = (problem: Problem) =>
  [
    `${problem.file}:${problem.line}  ${problem.rule}`,
    `  expected  ${problem.expected}`,
    `  found     ${problem.found}`,
    `  remedy    ${problem.remedy}`,
  ].join("\n");

/** All problems as text for a terminal, in the order of file and line, ending with their number. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [...[...problems].sort(byPlace).map(describe), count].join("\n\n");
}
