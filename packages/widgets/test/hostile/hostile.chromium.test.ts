import fc from "fast-check";
import type { LitElement } from "lit";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import manifest from "../../custom-elements.json" with { type: "json" };
import "../../src/define.js";
import { SAMPLES } from "../samples.js";
import { spoiledSurvey } from "./survey.js";
import { attributeValue } from "./values.js";

/**
 * 100,000 values and more that no page should pass: whatever comes, nothing throws, no script runs, and no markup is made
 * of it. The elements are in the page and in view, so that they load and draw all that such values ask for.
 */
const LEAST = 100_000;
const TIME = 300_000;
const TAGS = Object.keys(SAMPLES);
const ATTRIBUTE_RUNS = Math.ceil(LEAST / 2 / TAGS.length / 8);
const SURVEY_RUNS = Math.ceil(LEAST / 2 / TAGS.length / 100);

const run = vi.fn();
const thrown: unknown[] = [];
const noteError = (event: ErrorEvent) => thrown.push(event.error ?? event.message);
const noteRejection = (event: PromiseRejectionEvent) => thrown.push(event.reason);
let values = 0;

beforeAll(() => {
  Object.assign(globalThis, { run });
  addEventListener("error", noteError);
  addEventListener("unhandledrejection", noteRejection);
  for (const kind of ["warn", "error", "log"] as const) vi.spyOn(console, kind).mockImplementation(() => {});
});

afterAll(() => {
  removeEventListener("error", noteError);
  removeEventListener("unhandledrejection", noteRejection);
  vi.restoreAllMocks();
  document.body.replaceChildren();
  expect(values, "generated values").toBeGreaterThanOrEqual(LEAST);
  console.log(`${values} generated values in ${TAGS.length} elements`);
});

const attributesOf = (tag: string): string[] =>
  manifest.modules.flatMap(({ declarations }) =>
    declarations
      .filter(({ tagName }) => tagName === tag)
      .flatMap(({ attributes }) => attributes.map(({ name }) => name)),
  );

function place(tag: string): LitElement {
  document.body.innerHTML = `<main><${tag} ${SAMPLES[tag]}></${tag}></main>`;
  return document.querySelector(tag) as LitElement;
}

/** What an element could only hold if a value had become markup. */
function foreign(element: LitElement): string[] {
  const within = [...(element.shadowRoot?.querySelectorAll("*") ?? [])];
  return within
    .filter(
      (node) =>
        /^(script|iframe|object|embed|img|link|base|meta|template)$/.test(node.localName) ||
        [...node.attributes].some(
          ({ name, value }) =>
            name.startsWith("on") || (/href|src|action/.test(name) && /^\W*javascript:/i.test(value)),
        ),
    )
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
}

async function settled(element: LitElement): Promise<void> {
  await element.updateComplete;
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
}

/** Resolves when the element is drawn, or has said why it is not. */
const drawnOrNot = (element: LitElement) =>
  new Promise((done) => {
    for (const type of ["g40-ready", "g40-error"]) element.addEventListener(type, done, { once: true });
  });

function expectUnharmed(element: LitElement): void {
  expect(foreign(element)).toEqual([]);
  expect(thrown).toEqual([]);
  expect(run).not.toHaveBeenCalled();
}

it.each(TAGS)(
  "%s takes any attributes in any order",
  async (tag) => {
    const names = attributesOf(tag);
    const element = place(tag);
    const sets = fc.array(fc.tuple(fc.constantFrom(...names), attributeValue), { minLength: 8, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(sets, async (written) => {
        for (const [name, value] of written) {
          if (value === null) element.removeAttribute(name);
          else element.setAttribute(name, value);
        }
        values += written.length;
        await settled(element);
        expectUnharmed(element);
      }),
      { numRuns: ATTRIBUTE_RUNS },
    );
  },
  TIME,
);

it.each(TAGS)(
  "%s looks the same whatever order its attributes came in",
  async (tag) => {
    const names = attributesOf(tag).filter((name) => name !== "for");
    const sets = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), attributeValue), {
      selector: ([name]) => name,
      minLength: 2,
      maxLength: 6,
    });
    const drawn = (element: LitElement) => element.shadowRoot?.innerHTML.replace(/<!--.*?-->/gs, "");
    await fc.assert(
      fc.asyncProperty(sets, async (written) => {
        document.body.innerHTML = "<main></main>";
        const [one, other] = [written, [...written].reverse()].map((order) => {
          const element = document.createElement(tag) as LitElement;
          document.querySelector("main")?.append(element);
          for (const [name, value] of order) if (value !== null) element.setAttribute(name, value);
          return element;
        }) as [LitElement, LitElement];
        values += written.length * 2;
        await Promise.all([drawnOrNot(one), drawnOrNot(other)]);
        await vi.waitFor(() => expect(drawn(one)).toBe(drawn(other)));
      }),
      { numRuns: 50 },
    );
  },
  TIME,
);

it.each(TAGS)(
  "%s draws a spoiled survey as text, or keeps its fallback",
  async (tag) => {
    const element = place(tag) as LitElement & { survey: unknown };
    await fc.assert(
      fc.asyncProperty(spoiledSurvey, async ({ survey, spoiled }) => {
        element.survey = survey;
        values += spoiled;
        await settled(element);
        expectUnharmed(element);
      }),
      { numRuns: SURVEY_RUNS },
    );
  },
  TIME,
);
