import { nearest } from "@g40-inburgering/core/text";
import type { Span } from "@g40-inburgering/core/types";
import { because } from "../shared/because.js";

/** How many passages are compared letter by letter, of those that share most words with what was asked. */
const COMPARED = 8;

/** How often words stand in a text, to the letter. */
export const timesIn = (text: string, words: string): number => text.split(words).length - 1;

const wordsOf = (text: string): Span[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => [index, index + word.length]);

const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Whether an answer says more than these words, besides repeating what was asked. */
export const saysMore = (text: string, words: string, asked: string): boolean =>
  /\p{L}/u.test(text.replace(asked, "").replace(words, ""));

/** The passage of as many words as were asked for that comes closest to them, as it stands in the text. */
export function nearestPassage(text: string, asked: string): string {
  const places = wordsOf(text);
  const wanted = new Set(asked.split(/\s+/).map(plain));
  const length = Math.min(wordsOf(asked).length, places.length);
  const passages = places.slice(0, places.length - length + 1).map(([start], first) => {
    const [, end] = places[first + length - 1] ?? [0, 0];
    const passage = text.slice(start, end);
    return { passage, shared: passage.split(/\s+/).filter((word) => wanted.has(plain(word))).length };
  });
  const closest = passages.sort((left, right) => right.shared - left.shared).slice(0, COMPARED);
  return (
    nearest(
      asked,
      closest.map(({ passage }) => passage),
    ) ?? ""
  );
}

/** Words that stand more than once, made longer word by word, forward and else back, until they stand once. */
export function untilOnce(text: string, words: string): string {
  const start = text.indexOf(words);
  const end = start + words.length;
  const forward = wordsOf(text).filter(([, to]) => to > end);
  const back = wordsOf(text.slice(0, start)).reverse();
  const longer = [...forward.map(([, to]) => text.slice(start, to)), ...back.map(([from]) => text.slice(from))];
  return longer.find((passage) => timesIn(text, passage) === 1) ?? words;
}

/**
 * @param where what the text is, for whoever mends the words
 * @throws {Reasoned} of reason `unknown-quote` unless the words stand exactly once in the text, to the letter
 */
export function mustStandOnce(text: string, words: string, where: string): void {
  const times = timesIn(text, words);
  if (times === 1) return;
  let advice = `Make it longer, such as ${JSON.stringify(untilOnce(text, words))}.`;
  if (times === 0) advice = `The nearest passage is ${JSON.stringify(nearestPassage(text, words))}.`;
  if (text === "") advice = "There is no such answer.";
  throw because(
    "unknown-quote",
    `finds quote=${JSON.stringify(words)} ${times} times in the answer of ${where}, where it must stand once, to the letter. ${advice}`,
  );
}
