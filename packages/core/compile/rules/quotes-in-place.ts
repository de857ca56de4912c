import { plainText } from "../../src/text/plain-text.js";
import type { CityFile } from "../authored.js";
import { answersPath, blocksIn } from "../inputs.js";
import type { Located } from "../located.js";
import { nearestPassage } from "../nearest-passage.js";
import type { Finding, Rule } from "./rule.js";

interface QuoteAt {
  readonly item: string;
  readonly quote: string;
  readonly line: number;
}

function quotesOf({ value, lineOf }: Located<CityFile>): QuoteAt[] {
  const stances = Object.entries(value.stances).map(([item, { quote }]) => ({
    item,
    quote,
    line: lineOf("stances", item, "quote"),
  }));
  const listed = (key: "figures" | "mentions") =>
    value[key].map(({ item, quote }, index) => ({ item, quote, line: lineOf(key, index, "quote") }));
  const notes = value.notes.flatMap(({ item, quote }, index) =>
    quote === undefined ? [] : [{ item, quote, line: lineOf("notes", index, "quote") }],
  );
  return [...stances, ...listed("figures"), ...listed("mentions"), ...notes];
}

const occurrences = (text: string, quote: string) => text.split(quote).length - 1;

export const quotesInPlace: Rule = {
  name: "quotes-in-place",
  sentence: "Every quote stands exactly once, to the letter, in the answer it is taken from.",
  check: ({ cities, answers }) =>
    cities.flatMap((city) =>
      quotesOf(city).flatMap(({ item, quote, line }): Finding[] => {
        const text = plainText(blocksIn(answers, answersPath(city.value.city), item));
        const count = occurrences(text, quote);
        if (count === 1) return [];
        return [
          {
            file: city.file,
            line,
            expected: `${JSON.stringify(quote)} once in the answer to ${item}`,
            found:
              count === 0 ? `not there; nearest: ${JSON.stringify(nearestPassage(text, quote))}` : `${count} times`,
            remedy:
              count === 0 ? "Copy the words from the answers file." : "Lengthen the quote until it is the only one.",
          },
        ];
      }),
    ),
};
