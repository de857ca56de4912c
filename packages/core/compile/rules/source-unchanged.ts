import { createHash } from "node:crypto";
import { PATHS } from "../inputs.js";
import type { Rule } from "./rule.js";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

export const sourceUnchanged: Rule = {
  name: "source-unchanged",
  sentence: "The source is the document as received: its length and SHA-256 are those in survey.yaml.",
  check: ({ annex, survey }) => {
    const index = survey.value.sources.findIndex((source) => source.file === PATHS.annex);
    const source = survey.value.sources[index];
    const found = `${annex.length} characters, ${sha256(annex)}`;
    const expected = source ? `${source.characters} characters, ${source.sha256}` : `a source for ${PATHS.annex}`;
    return found === expected
      ? []
      : [
          {
            file: source ? PATHS.annex : survey.file,
            line: source ? 1 : survey.lineOf("sources"),
            expected,
            found,
            remedy: "The source is never edited: restore it from version control.",
          },
        ];
  },
};
