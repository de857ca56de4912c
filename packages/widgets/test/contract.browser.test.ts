import type { LitElement } from "lit";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import manifest from "../custom-elements.json" with { type: "json" };
import { definitions } from "../src/definitions.js";
import * as exported from "../src/index.js";
import { TOKENS, type Token } from "../src/shared/tokens.js";
import "../src/define.js";
import { SAMPLES, VARIANTS } from "./samples.js";

/** What the manifest says of an element is what the element does: no part, event or property more, and none less. */
type Named = readonly { readonly name: string }[];

interface Declaration {
  readonly name: string;
  readonly tagName: string;
  readonly cssParts: Named;
  readonly cssProperties: Named;
  readonly events: Named;
}

const declarations = manifest.modules.flatMap((module): readonly Declaration[] => module.declarations);
const tags = declarations.map(({ tagName }) => tagName);
const declarationOf = (tag: string) => declarations.find(({ tagName }) => tagName === tag) as Declaration;
const namesIn = (list: Named) => list.map(({ name }) => name).sort();

beforeEach(() => {
  for (const kind of ["warn", "error", "log"] as const) vi.spyOn(console, kind).mockImplementation(() => {});
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const CORRECTION = {
  id: "c1",
  date: "2027-03-01",
  table: "stances",
  row: "oss/integration-going-well",
  field: "stance",
  before: "agree",
  after: "partly",
  reason: "Verkeerd gelezen.",
  version: "0.2.0",
};

type Element = LitElement & { survey: unknown; corrections: unknown };

async function draw(tag: string, attributes = SAMPLES[tag]): Promise<Element> {
  document.body.innerHTML = `<main style="width: 720px"><${tag} ${attributes}></${tag}></main>`;
  const element = document.querySelector(tag) as Element;
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector(".frame")).not.toBeNull());
  return element;
}

const within = (element: Element, selector = "*") => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

async function settle(element: Element): Promise<void> {
  await element.updateComplete;
  await new Promise((done) => setTimeout(done, 30));
  await element.updateComplete;
}

const EACH = 'button[aria-expanded="false"], button[part], summary';

/** One of the elements that open or do something, by what it is and what it stands in. */
const kindOf = (button: HTMLElement) =>
  [
    button.localName,
    button.classList[0],
    button.getAttribute("part"),
    button.closest("li, details, section")?.className,
  ].join();

/** Opens one of each kind of thing that opens, and waits for what that loads, until nothing new comes; tells after each. */
async function openEach(element: Element, tell: () => void): Promise<void> {
  const done = new Set<string>();
  for (let idle = 0; idle < 8; ) {
    tell();
    const next = within(element, EACH).find((button) => !done.has(kindOf(button)));
    if (next) {
      done.add(kindOf(next));
      next.click();
      if (next.part.contains("more")) await vi.waitFor(() => expect(within(element, ".cite")).toHaveLength(1));
    } else idle++;
    await settle(element);
  }
}

/** A file that is really saved takes WebKitGTK's window from the page after a few: from then on nothing is in view. */
document.addEventListener("g40-download", (event) => event.preventDefault());

it("every element has a sample, a class that is exported, and a place in the list of definitions", () => {
  expect(Object.keys(definitions).sort()).toEqual([...tags].sort());
  expect(Object.keys(SAMPLES).sort()).toEqual([...tags].sort());
  for (const { name, tagName } of declarations) {
    expect(customElements.get(tagName), tagName).toBe((exported as unknown as Record<string, unknown>)[name]);
  }
});

describe.each(tags)("<%s>", (tag) => {
  it("has the parts it documents, and no other", async () => {
    const parts = new Set<string>();
    const gather = (element: Element) => {
      for (const node of within(element, "[part]")) for (const part of node.part) parts.add(part);
    };
    for (const attributes of VARIANTS[tag] ?? [""]) {
      const element = await draw(tag, attributes);
      element.corrections = [CORRECTION];
      await openEach(element, () => gather(element));
    }
    await vi.waitFor(() => {
      gather(document.querySelector(tag) as Element);
      expect([...parts].sort()).toEqual(namesIn(declarationOf(tag).cssParts));
    });
  });

  it("fires the events it documents, and no other", async () => {
    const heard = new Set<string>();
    const dispatch = vi.spyOn(EventTarget.prototype, "dispatchEvent").mockImplementation(function (
      this: EventTarget,
      event: Event,
    ) {
      if (event.type.startsWith("g40-")) heard.add(event.type);
      if (/copy|download/.test(event.type)) event.preventDefault();
      return dispatched.call(this, event);
    });
    const element = await draw(tag);
    element.corrections = [CORRECTION];
    await settle(element);
    await openEach(element, () => {});
    await vi.waitFor(() => expect(heard.has("g40-view")).toBe(true), { timeout: 5000 });
    element.survey = { cities: "none" };
    await vi.waitFor(() => expect(heard.has("g40-error")).toBe(true));
    dispatch.mockRestore();
    expect([...heard].sort()).toEqual(namesIn(declarationOf(tag).events));
  });

  it("uses the custom properties it documents, and no other, each with its stand-ins", async () => {
    const used = new Set<string>();
    for (const attributes of VARIANTS[tag] ?? [""]) {
      const element = await draw(tag, attributes);
      await openEach(element, () => {});
      for (const token of TOKENS) {
        const names = [token.name, ...token.fallbacks];
        const shows = names.map((name) => isSeen(element, token, name));
        expect(new Set(shows).size, `${names.join(", ")}: all or none`).toBe(1);
        if (shows[0]) used.add(token.name);
      }
    }
    expect([...used].sort()).toEqual(namesIn(declarationOf(tag).cssProperties));
  });
});

const dispatched = EventTarget.prototype.dispatchEvent;
const COLOURS = [
  "color",
  "backgroundColor",
  "borderTopColor",
  "borderInlineStartColor",
  "fill",
  "stroke",
  "outlineColor",
] as const;
const SENTINEL = "rgb(1, 2, 3)";

/** Whether anything in an element takes the value of a custom property. */
function isSeen(element: Element, { name }: Token, set: string): boolean {
  const isFont = name.endsWith("font");
  element.style.setProperty(set, isFont ? "Sentinel" : SENTINEL);
  const focusable = within(element, "button, summary, a, input, select, [tabindex='0']").filter(
    (node) => node.tabIndex >= 0,
  );
  let seen = false;
  if (name.endsWith("focus")) {
    for (const node of focusable.slice(0, 3)) {
      node.focus();
      seen ||= [null, "::before", "::after"].some((part) => getComputedStyle(node, part).outlineColor === SENTINEL);
    }
  } else {
    seen = within(element).some((node) =>
      [null, "::before", "::after"].some((part) => {
        const style = getComputedStyle(node, part);
        return isFont
          ? style.fontFamily.includes("Sentinel")
          : COLOURS.some((property) => property !== "outlineColor" && style[property].includes(SENTINEL));
      }),
    );
  }
  element.style.removeProperty(set);
  return seen;
}
