import { afterEach, beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";

/** The same mouse and keyboard in every engine, inside a shadow tree as the elements have. */
let said: string[] = [];
let root: ShadowRoot;

beforeEach(() => {
  said = [];
  const host = document.createElement("div");
  document.body.append(host);
  root = host.attachShadow({ mode: "open" });
  root.innerHTML = `<style>button:hover { color: rgb(1, 2, 3) }</style>
    <div style="height: 2000px"></div>
    <button>Press</button><input aria-label="Name">
    <select aria-label="City"><option value="oss">Oss</option><option value="ede">Ede</option></select>`;
  for (const type of ["click", "dblclick", "input", "change", "keydown"])
    root.addEventListener(type, (event) => {
      const { key, isTrusted } = event as KeyboardEvent;
      said.push([type, key, type !== "change" && type !== "input" && isTrusted].filter(Boolean).join(" "));
    });
});

afterEach(() => {
  document.body.replaceChildren();
});

const input = () => root.querySelector("input") as HTMLInputElement;

it("scrolls to a button and clicks it as a reader does", async () => {
  await page.getByRole("button", { name: "Press" }).click();
  expect(said).toEqual(["click true"]);
});

it("double clicks", async () => {
  // The click of the test before would count as the first of two.
  await new Promise((done) => setTimeout(done, 1000));
  await userEvent.dblClick(page.getByRole("button"));
  expect(said).toEqual(["click true", "click true", "dblclick true"]);
});

it("hovers and leaves", async () => {
  const button = root.querySelector("button") as HTMLElement;
  await userEvent.hover(button);
  await expect.poll(() => getComputedStyle(button).color).toBe("rgb(1, 2, 3)");
  await userEvent.unhover(button);
  await expect.poll(() => getComputedStyle(button).color).not.toBe("rgb(1, 2, 3)");
});

it("does not click through what covers a button", async () => {
  const cover = document.createElement("div");
  cover.style.cssText = "position: fixed; inset: 0; background: white";
  document.body.append(cover);
  await expect(page.getByRole("button").click({ timeout: 1000 })).rejects.toThrow();
  expect(said).toEqual([]);
});

it("fills, clears and types", async () => {
  await page.getByLabelText("Name").fill("’s-Hertogenbosch");
  expect(input().value).toBe("’s-Hertogenbosch");
  await userEvent.clear(input());
  expect(input().value).toBe("");
  said = [];
  await userEvent.type(input(), "Ede");
  expect(input().value).toBe("Ede");
  expect(said.filter((line) => line.startsWith("keydown"))).toEqual([
    "keydown E true",
    "keydown d true",
    "keydown e true",
  ]);
});

it("chooses an option", async () => {
  await userEvent.selectOptions(page.getByLabelText("City"), "ede");
  expect(root.querySelector("select")?.value).toBe("ede");
  expect(said).toEqual(["input", "change"]);
});

it("moves focus with Tab and back with Shift and Tab", async () => {
  root.querySelector("button")?.focus();
  await userEvent.tab();
  await expect.poll(() => root.activeElement?.localName).toBe("input");
  await userEvent.tab({ shift: true });
  await expect.poll(() => root.activeElement?.localName).toBe("button");
  await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
  expect(said.slice(-2)).toEqual(["keydown Shift true", "keydown ArrowRight true"]);
});
