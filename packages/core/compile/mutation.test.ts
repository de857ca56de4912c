import { expect, it } from "vitest";
import { altered, realTexts } from "./altered.js";
import { cityOfPath, PATHS } from "./inputs.js";
import { parseMarks } from "./marks.js";
import { readAnswers } from "./parse.js";
import { answerEqualsMarks } from "./rules/answer-equals-marks.js";
import { answerLayout } from "./rules/answer-layout.js";
import { answerOrReason } from "./rules/answer-or-reason.js";
import { marksStripToSource } from "./rules/marks-strip-to-source.js";
import { ownedOnce } from "./rules/owned-once.js";

const SEED = 2018;
const PER_TEXT = 1500;

/** Small seeded generator (mulberry32), so that a survivor can be met again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const isBlank = (character: string | undefined) => character === undefined || /\s/.test(character);

interface Mutation {
  readonly text: string;
  readonly what: string;
}

/** Single-character insertions, deletions and replacements of non-blank characters, evenly by turns. */
function* mutations(text: string, count: number, next: () => number): Generator<Mutation> {
  const alphabet = [...new Set(`${text}*_-+#|\\<>&[]()1.`)].filter((character) => !isBlank(character));
  const pick = <Value>(values: ArrayLike<Value>) => values[Math.floor(next() * values.length)] as Value;
  for (let made = 0; made < count; ) {
    const at = Math.floor(next() * text.length);
    const old = text[at];
    if (isBlank(old)) continue;
    const put = pick(alphabet);
    const kind = made % 3;
    if (kind === 2 && put === old) continue;
    made++;
    const replacement = kind === 1 ? "" : kind === 0 ? put + old : put;
    const what = `${["insert", "delete", "replace"][kind]} at ${at}: ${JSON.stringify(text.slice(at - 10, at + 10))} ${JSON.stringify(put)}`;
    yield { text: text.slice(0, at) + replacement + text.slice(at + 1), what };
  }
}

const base = altered();

it("catches every single-character change of the marked text", () => {
  const text = realTexts().get(PATHS.marked) ?? "";
  const survivors = [...mutations(text, PER_TEXT, random(SEED))].filter((mutation) => {
    const inputs = { ...base, marked: parseMarks(mutation.text) };
    return [marksStripToSource, ownedOnce].every((rule) => rule.check(inputs).length === 0);
  });
  expect(survivors.map(({ what }) => what)).toEqual([]);
  console.log(`mutations of the marked text: ${PER_TEXT} made, ${PER_TEXT - survivors.length} caught`);
});

it("catches every single-character change of the readable answers", () => {
  const next = random(SEED + 1);
  const perFile = Math.ceil(PER_TEXT / base.answers.length);
  const made = perFile * base.answers.length;
  const survivors = base.answers.flatMap(({ file, text }) =>
    [...mutations(text, perFile, next)]
      .filter((mutation) => {
        const municipalities = base.municipalities.filter(({ id }) => id === cityOfPath(file));
        const inputs = { ...base, municipalities, answers: [readAnswers(file, mutation.text)] };
        return [answerOrReason, answerEqualsMarks, answerLayout].every((rule) => rule.check(inputs).length === 0);
      })
      .map(({ what }) => `${file}: ${what}`),
  );
  expect(survivors).toEqual([]);
  console.log(`mutations of the readable answers: ${made} made, ${made - survivors.length} caught`);
});
