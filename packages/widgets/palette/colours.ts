import { theme } from "../src/shared/theme.js";

/** A stance colour, on light and on dark ground. */
export interface StanceColour {
  readonly name: "agree" | "disagree" | "neutral";
  readonly light: string;
  readonly dark: string;
}

const NAMES = ["agree", "disagree", "neutral"] as const;

/** The stance colours as the elements' style states them: there is no second list. */
export const stanceColours = (): StanceColour[] =>
  NAMES.map((name) => {
    const [, light, dark] =
      new RegExp(`--_${name}: var\\(--g40-${name}, light-dark\\((#\\w+), (#\\w+)\\)\\)`).exec(theme.cssText) ?? [];
    if (!light || !dark) throw new Error(`theme.ts states no colour for ${name}.`);
    return { name, light, dark };
  });

/** Grounds that hosts have: white, a warm paper, a newspaper's; dark grey, black, and a blue-grey. */
export const GROUNDS = {
  light: ["#ffffff", "#fbf7f0", "#fff1e5"],
  dark: ["#17181a", "#000000", "#22252b"],
} as const;
