import type { Page } from "playwright-core";

/** How long an element must stay as it is, in ms, for all it loads to have come. */
const STILL = 150;

/** Resolves when an element is drawn and changes no more. Quicker than waiting for a network that is idle half a second. */
export const settled = (page: Page, tag: string, still = STILL): Promise<void> =>
  page.evaluate(
    async ([tag, still]) => {
      const drawn = () => document.querySelector(tag)?.shadowRoot?.innerHTML ?? "";
      const isShown = () => document.querySelector(tag)?.shadowRoot?.querySelector(".frame");
      for (let before: string | undefined; !isShown() || before !== drawn(); ) {
        before = drawn();
        await new Promise((done) => setTimeout(done, still));
      }
    },
    [tag, still] as const,
  );
