import type { CodedMention } from "../authored.js";
import { PATHS } from "../inputs.js";
import type { Finding, Rule } from "./rule.js";

type Coded = Pick<CodedMention, "city" | "item" | "theme"> & { readonly line: number };

const keyOf = ({ city, item, theme }: { city: string; item: string; theme: string }) => `${city}/${item}/${theme}`;
const isDouble = (row: Coded, index: number, rows: readonly Coded[]) =>
  rows.findIndex((other) => keyOf(other) === keyOf(row)) < index;

export const mentionsSettled: Rule = {
  name: "mentions-settled",
  sentence: "A published mention is one that every coding has, or that was settled with a reason; none is left out.",
  check: ({ cities, mentionCodings, mentionSettlement }) => {
    const findings: Finding[] = [];
    const codings = mentionCodings.map(({ rows }) => new Set(rows.map(keyOf)));
    const settled = new Map(mentionSettlement.rows.map((row) => [keyOf(row), row]));
    for (const { file, rows } of [...mentionCodings, mentionSettlement])
      for (const row of (rows as readonly Coded[]).filter(isDouble))
        findings.push({ file, line: row.line, expected: `${keyOf(row)} once`, found: "twice", remedy: "Keep one." });
    const published = new Map<string, { file: string; line: number }>();
    for (const { file, value, lineOf } of cities)
      for (const [index, mention] of value.mentions.entries()) {
        const key = keyOf({ city: value.city, ...mention });
        const line = lineOf("mentions", index);
        if (published.has(key))
          findings.push({ file, line, expected: `${key} once`, found: "twice", remedy: "Keep the better quote." });
        published.set(key, { file, line });
      }
    // A city whose file could not be read has a problem of its own already.
    const isRead = (key: string) => cities.some(({ value }) => key.startsWith(`${value.city}/`));
    for (const key of [
      ...new Set([...codings.flatMap((keys) => [...keys]), ...settled.keys(), ...published.keys()]),
    ].filter(isRead)) {
      const votes = codings.filter((keys) => keys.has(key)).length;
      const settlement = settled.get(key);
      if (votes > 0 && votes < codings.length && !settlement) {
        findings.push({
          file: PATHS.mentionSettlement,
          line: 1,
          expected: `a settlement of ${key}, which ${votes} of ${codings.length} codings have`,
          found: "none",
          remedy: "Read the answer again, decide by the codebook and write down why.",
        });
        continue;
      }
      const wanted = settlement ? settlement.mentioned === "yes" : votes === codings.length && votes > 0;
      const at = published.get(key);
      if (wanted !== (at !== undefined))
        findings.push({
          file: at?.file ?? `${PATHS.cities}${key.split("/")[0]}.yaml`,
          line: at?.line ?? 1,
          expected: wanted
            ? `the mention ${key}, as coded`
            : `no mention ${key}: no coding has it, or it was settled so`,
          found: wanted ? "none" : "one",
          remedy: `Correct it, or settle it with a reason in ${PATHS.mentionSettlement}.`,
        });
    }
    return findings;
  },
};
