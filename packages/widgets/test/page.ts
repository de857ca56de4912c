import axe from "axe-core";
import type { LitElement } from "lit";
import { afterEach, beforeEach, expect, vi } from "vitest";

const seen: string[] = [];

/** Empties the page around each test, and holds every test to a silent console unless it says what it expects. */
export function watchPage(): void {
  beforeEach(() => {
    seen.length = 0;
    document.documentElement.lang = "nl";
    for (const kind of ["warn", "error", "log"] as const)
      vi.spyOn(console, kind).mockImplementation((...words) => {
        seen.push(words.join(" "));
      });
  });
  afterEach(() => {
    document.body.replaceChildren();
    document.body.removeAttribute("style");
    const left = seen.filter((line) => !line.includes("Lit is in dev mode"));
    vi.restoreAllMocks();
    expect(left, "console output").toEqual([]);
  });
}

/** What the console said so far; taking it leaves the console silent. */
export const takeConsole = (): string[] => seen.splice(0).filter((line) => !line.includes("Lit is in dev mode"));

/** Puts HTML on the page, in a main landmark of some width, and returns its first element. */
export function show<Element extends LitElement>(html: string, width = 720): Element {
  const main = document.createElement("main");
  main.style.width = `${width}px`;
  main.innerHTML = `<h1>Test</h1><h2>Test</h2>${html}`;
  document.body.replaceChildren(main);
  return main.children[2] as Element;
}

/** Resolves when the element has fired this event. */
export const once = <Detail>(element: Element, type: string): Promise<CustomEvent<Detail>> =>
  new Promise((resolve) => {
    element.addEventListener(type, (event) => resolve(event as CustomEvent<Detail>), { once: true });
  });

/** The findings of axe in the whole page, as text; empty when there are none. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

/** Elements of the shadow tree by selector. */
export const inside = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** Text as a reader sees it: runs of white space as one space. */
export const textOf = (element: Element | undefined): string =>
  (element?.textContent ?? "").replace(/\s+/g, " ").trim();
