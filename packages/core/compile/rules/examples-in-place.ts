import { plainText } from "../../src/text/plain-text.js";
import { answersPath, blocksIn } from "../inputs.js";
import type { Finding, Rule } from "./rule.js";

export const examplesInPlace: Rule = {
  name: "examples-in-place",
  sentence: "The typical quote of every theme stands in the answer it is taken from, which is coded with that theme.",
  check: ({ codebook, answers, cities }) =>
    Object.entries(codebook.value.themes).flatMap(([theme, { example }]): Finding[] => {
      const text = plainText(blocksIn(answers, answersPath(example.city), example.item));
      const coded = cities
        .find(({ value }) => value.city === example.city)
        ?.value.mentions.some((mention) => mention.theme === theme && mention.item === example.item);
      if (text.includes(example.nl) && coded) return [];
      return [
        {
          file: codebook.file,
          line: codebook.lineOf("themes", theme, "example"),
          expected: `words of ${example.city} on ${example.item} that are coded ${theme}`,
          found: text.includes(example.nl) ? "words not coded so" : "words that do not stand there",
          remedy: "Take another typical quote from the mentions of this theme.",
        },
      ];
    }),
};
