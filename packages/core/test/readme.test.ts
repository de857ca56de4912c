import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { STATEMENTS, stancesOf, tally } from "../src/index.js";

/** The one-liners of the README for other tools, run as they stand there, from the root, on the built files. */
const root = resolve(import.meta.dirname, "../../..");
const readme = readFileSync(resolve(root, "README.md"), "utf8");
const example = (language: string) => readme.match(new RegExp(`\`\`\`${language}\\n([^\`]+)\`\`\``))?.[1] ?? "";

const themes = () => tally("theme").filter(({ n }) => n > 0);

function isInstalled(command: string): boolean {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Tools beside Node that run an example; `npm test` installs them where it can, as root on Debian. */
const TOOLS = [
  {
    tool: "R",
    command: "Rscript",
    args: ["--vanilla", "-e", example("r")],
    holds(printed: string) {
      const agree = STATEMENTS.map((item) => stancesOf({ item }).filter(({ stance }) => stance === "agree").length);
      expect(printed).toMatch(new RegExp(`agree +${agree.join(" +")}\\b`));
    },
  },
  {
    tool: "Python",
    command: "python3",
    args: ["-c", example("python")],
    holds(printed: string) {
      for (const { value, n } of themes()) expect(printed).toContain(`'${value}': ${n}`);
    },
  },
].filter(({ tool, command }) => {
  const found = isInstalled(command);
  if (!found) console.log(`${tool} is not installed here, so its example in the README did not run.`);
  return found;
});

describe("the README's examples give the library's own counts", () => {
  it.each(TOOLS)("in $tool", ({ command, args, holds }) => {
    holds(execFileSync(command, args, { cwd: root, encoding: "utf8" }));
  });

  it("in DuckDB", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const sql = example("sql").replace("'node_modules", `'${root}/node_modules`);
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
    expect(Object.fromEntries(rows.map(({ theme, cities }) => [theme, Number(cities)]))).toEqual(
      Object.fromEntries(themes().map(({ value, n }) => [value, n])),
    );
  });
});
