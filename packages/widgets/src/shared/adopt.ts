import type { CSSResult } from "lit";

/** Gives an element styles that came with a part, once. */
export function adopt({ shadowRoot }: HTMLElement, ...sheets: readonly CSSResult[]): void {
  const adopted = shadowRoot?.adoptedStyleSheets ?? [];
  for (const { styleSheet } of sheets) if (styleSheet && !adopted.includes(styleSheet)) adopted.push(styleSheet);
}
