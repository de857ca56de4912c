import type { Finding, Rule } from "./rule.js";

const tests: readonly (readonly [pattern: RegExp, expected: string, remedy: string])[] = [
  [/\r/, "line ends of one character (LF)", "Save the file with Unix line ends."],
  [
    /[\u{10000}-\u{10ffff}]/u,
    "characters of the basic plane only, so that offsets count alike everywhere",
    "Write the sign in another way.",
  ],
  [/\p{Surrogate}/u, "whole characters", "Remove the broken character."],
  [/^\ufeff/, "no byte order mark", "Save the file as UTF-8 without a byte order mark."],
];

const lineOf = (text: string, offset: number) => text.slice(0, offset).split("\n").length;

export const textIsPlain: Rule = {
  name: "text-is-plain",
  sentence: "All text under data/ is NFC, with LF line ends, without astral characters.",
  check: ({ texts }) =>
    [...texts].flatMap(([file, text]): Finding[] => {
      const findings = tests.flatMap(([pattern, expected, remedy]): Finding[] => {
        const found = pattern.exec(text);
        return found
          ? [{ file, line: lineOf(text, found.index), expected, found: JSON.stringify(found[0]), remedy }]
          : [];
      });
      const line = text.split("\n").findIndex((candidate) => candidate !== candidate.normalize("NFC"));
      return line === -1
        ? findings
        : [
            ...findings,
            {
              file,
              line: line + 1,
              expected: "composed characters (Unicode NFC)",
              found: "a letter and its accent apart",
              remedy: "Normalise the line to NFC.",
            },
          ];
    }),
};
