import { plainText } from "../../src/text/plain-text.js";
import type { Block } from "../../src/types.js";
import { ITEMS } from "../../src/vocabulary.js";
import { answersPath, blocksIn, PATHS, translationPath } from "../inputs.js";
import type { Finding, Rule } from "./rule.js";

const digitsIn = (text: string) =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replace(/[.,]/g, "")).sort();

/** The first number that the one text has more often than the other. */
function lacking(numbers: readonly string[], among: readonly string[]): string | undefined {
  const left = [...among];
  return numbers.find((number) => {
    const at = left.indexOf(number);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function shape(block: Block): string {
  if (block.kind === "paragraph") return "a paragraph";
  if (block.kind === "list") {
    const items = block.items.map((item) => (typeof item === "string" ? "line" : `line with ${item.items.length}`));
    return `a list${block.start === undefined ? "" : ` from ${block.start}`} of ${items.join(", ")}`;
  }
  const cells = (row: readonly string[]) => row.map((cell) => (cell === "" ? "empty" : "cell")).join(" ");
  return `a table of ${[block.head, ...block.rows].map(cells).join(" / ")}`;
}

export const translationsWhole: Rule = {
  name: "translations-whole",
  sentence: "Every answer has a translation with the same blocks and the same numbers, and nothing else has one.",
  check: ({ municipalities, answers, translations }) => {
    const findings: Finding[] = [];
    for (const { file, faults } of translations)
      for (const { line, expected, found } of faults)
        findings.push({ file, line, expected, found, remedy: "Translations are written in the shape of the answers." });
    for (const { file, sections } of translations)
      for (const { item, line } of sections)
        if (blocksIn(answers, file.replace(PATHS.translations, PATHS.answers), item).length === 0)
          findings.push({
            file,
            line,
            expected: "only answers that there are",
            found: `## ${item}`,
            remedy: "Remove it, or name the item as in the answers file.",
          });
    for (const { id } of municipalities.filter((city) => city.responded))
      for (const item of ITEMS) {
        const file = translationPath(id);
        const dutch = blocksIn(answers, answersPath(id), item);
        const english = blocksIn(translations, file, item);
        if (dutch.length === 0) continue;
        const line =
          translations.find((candidate) => candidate.file === file)?.sections.find((section) => section.item === item)
            ?.line ?? 1;
        const say = (expected: string, found: string, remedy: string) =>
          findings.push({ file, line, expected, found, remedy });
        const shapes = [dutch.map(shape), english.map(shape)] as const;
        const place = shapes[0].findIndex((one, index) => one !== shapes[1][index]);
        const at = place === -1 && english.length > dutch.length ? dutch.length : place;
        if (at !== -1) {
          say(
            `${shapes[0][at] ?? "no more blocks"} as block ${at + 1} of ${item}`,
            shapes[1][at] ?? "nothing",
            "Give the translation the blocks of the answer, one for one.",
          );
          continue;
        }
        const numbers = [digitsIn(plainText(dutch)), digitsIn(plainText(english))] as const;
        const lost = lacking(numbers[0], numbers[1]);
        const added = lacking(numbers[1], numbers[0]);
        if (lost !== undefined)
          say(`the number ${lost} in the translation of ${item}`, "not there", "Translate every number in digits.");
        if (added !== undefined)
          say(`no number ${added} that the answer to ${item} lacks`, "one", "Write words as words, digits as digits.");
      }
    return findings;
  },
};
