import { expect, it } from "vitest";
import { staleDataVersion, undeclaredChanges } from "./data-changes.js";

const released = { version: "1.0.0", tables: { stances: "sha256:a", figures: "sha256:b" } };
const changeset = (text: string) =>
  new Map([[".changeset/one.md", `---\n"@g40-inburgering/core": patch\n---\n\n${text}\n`]]);

it("asks nothing of tables that are as they were released", () => {
  expect(undeclaredChanges(released.tables, released, new Map())).toEqual([]);
});

it("finds a table that changed and that no changeset names", () => {
  const hashes = { stances: "sha256:new", figures: "sha256:b" };
  expect(undeclaredChanges(hashes, released, changeset("Faster queries."))).toMatchObject([
    { rule: "data-changeset", found: "sha256:new", remedy: expect.stringContaining("Data: stances") },
  ]);
});

it("finds a new table that no changeset names", () => {
  expect(undeclaredChanges({ ...released.tables, themes: "sha256:c" }, released, new Map())).toHaveLength(1);
});

it("is content with a changeset that names the tables", () => {
  const hashes = { stances: "sha256:new", figures: "sha256:new" };
  expect(undeclaredChanges(hashes, released, changeset("Gouda's stance.\n\nData: stances, figures"))).toEqual([]);
});

it("does not take a changeset of another package for one of the data", () => {
  const other = new Map([[".changeset/one.md", '---\n"@g40-inburgering/widgets": patch\n---\n\nData: stances\n']]);
  expect(undeclaredChanges({ ...released.tables, stances: "sha256:new" }, released, other)).toHaveLength(1);
});

it("refuses to release changed tables under the old data version", () => {
  const hashes = { ...released.tables, stances: "sha256:new" };
  expect(staleDataVersion(hashes, released, "1.0.0", "1.1.0")).toMatchObject([
    { file: "data/survey.yaml", expected: "dataVersion: 1.1.0, since stances changed", found: "1.0.0" },
  ]);
  expect(staleDataVersion(hashes, released, "1.1.0", "1.1.0")).toEqual([]);
  expect(staleDataVersion(released.tables, released, "1.0.0", "1.0.1")).toEqual([]);
});
