import type { Dataset, ThemeEvidence, ThemeId } from "../types.js";

/** Every mention of a theme with its lines in the source, in table order. */
export const themeEvidenceOf = (
  { mentions, answers }: Pick<Dataset, "mentions" | "answers">,
  themeId: ThemeId,
): ThemeEvidence[] =>
  mentions
    .filter(({ theme }) => theme === themeId)
    .map(({ city, item, quote }) => ({
      city,
      item,
      quote,
      lines: answers.find((answer) => answer.city === city && answer.item === item)?.lines ?? [],
    }));
