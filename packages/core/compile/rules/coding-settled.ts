import { STATEMENTS } from "../../src/vocabulary.js";
import { cityPath, PATHS } from "../inputs.js";
import type { Finding, Rule } from "./rule.js";

const codeOf = ({ stance, qualified }: { stance: string; qualified: boolean }) =>
  stance + (qualified ? ", qualified" : "");

export const codingSettled: Rule = {
  name: "coding-settled",
  sentence: "A published stance is what every coding says, or what was settled, with a reason, where they differ.",
  check: ({ cities, codings, settlement }) =>
    cities.flatMap(({ file, value, lineOf }) =>
      STATEMENTS.flatMap((item): Finding[] => {
        const published = value.stances[item];
        if (!published) return [];
        const isThis = (row: { city: string; item: string }) => row.city === value.city && row.item === item;
        const codes = codings.map((coding) => coding.value.filter(isThis).map(codeOf).join(" and ") || "nothing");
        const settled = settlement.value.filter(isThis);
        const agreed = new Set(codes).size === 1;
        const code = settled[0] ? codeOf(settled[0]) : agreed ? codes[0] : undefined;
        const line = lineOf("stances", item, "stance");
        if (settled.length > 1 || code === undefined)
          return [
            {
              file: PATHS.settlement,
              line: 1,
              expected: `one settlement of ${value.city} on ${item}, where the codings say ${codes.join(" / ")}`,
              found: `${settled.length}`,
              remedy: "Read the answer again, decide by the codebook and write down why.",
            },
          ];
        return code === codeOf(published)
          ? []
          : [
              {
                file,
                line,
                expected: `${code}, as coded for ${item}`,
                found: codeOf(published),
                remedy: `Correct ${cityPath(value.city)}, or settle it with a reason in ${PATHS.settlement}.`,
              },
            ];
      }),
    ),
};
