import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ELEMENTS } from "../elements.js";

/** Tests the thing people install: the packed tarball, unpacked into an empty project. */
const here = resolve(import.meta.dirname, "..");
const root = resolve(here, "../..");
const bin = (name: string) => join(root, "node_modules/.bin", name);
let project = "";
let installed = "";

/** Runs a command and gives what it printed, also when it failed. */
function printed(command: string, args: readonly string[], cwd = project): string {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return `FAILED\n${stdout ?? ""}${stderr ?? ""}`;
  }
}

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

const manifest = (): Manifest => JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));

/** Subpaths of elements that `exports` names before they are there. */
const announced = ({ exports }: Manifest) =>
  Object.keys(exports).filter((subpath) => {
    const element = subpath.replace(/^\.\/|\/define$/g, "");
    return `./${element}/define` in exports && !ELEMENTS.includes(element);
  });

const DEPENDENCIES = ["@g40-inburgering/core", "lit"];

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "g40-widgets-"));
  printed("npm", ["pack", "--silent", "--pack-destination", project], here);
  const tarball = readdirSync(project).find((file) => file.endsWith(".tgz")) ?? "";
  installed = join(project, "node_modules/@g40-inburgering/widgets");
  mkdirSync(installed, { recursive: true });
  printed("tar", ["-xzf", tarball, "--strip-components=1", "-C", installed]);
  for (const name of DEPENDENCIES) {
    const link = join(project, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", name), link);
  }
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const options = (moduleResolution: "nodenext" | "bundler") => ({
  compilerOptions: {
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    types: [],
    module: moduleResolution === "nodenext" ? "nodenext" : "esnext",
    moduleResolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  },
  files: ["consumer.ts"],
});

describe("the packed tarball", () => {
  it("exports every element, as class and as registration", () => {
    for (const element of ELEMENTS)
      expect(manifest().exports).toMatchObject({ [`./${element}`]: {}, [`./${element}/define`]: {} });
  });

  it("is clean by publint --strict", () => {
    const unpacked = manifest();
    const apart = announced(unpacked);
    const exports = Object.fromEntries(Object.entries(unpacked.exports).filter(([path]) => !apart.includes(path)));
    writeFileSync(join(installed, "package.json"), JSON.stringify({ ...unpacked, exports }));
    expect(printed(bin("publint"), ["--strict", installed])).toContain("All good!");
    writeFileSync(join(installed, "package.json"), JSON.stringify(unpacked));
  });

  it("resolves every export with types by attw --profile esm-only", () => {
    const tarball = join(project, readdirSync(project).find((file) => file.endsWith(".tgz")) ?? "");
    const apart = announced(manifest()).map((subpath) => subpath.slice(2));
    const exclude = apart.length > 0 ? ["--exclude-entrypoints", ...apart] : [];
    const report = printed(bin("attw"), [tarball, "--profile", "esm-only", "--no-color", ...exclude]);
    expect(report).not.toContain("FAILED");
    expect(report).toContain("bundler: 🟢");
  });

  it.each(["nodenext", "bundler"] as const)(
    "types tags, attributes and events under %s, without skipLibCheck",
    (way) => {
      writeFileSync(join(project, "consumer.ts"), readFileSync(join(here, "test/consumer/everything.ts"), "utf8"));
      writeFileSync(join(project, "tsconfig.json"), JSON.stringify(options(way)));
      expect(printed(bin("tsc"), ["-p", "tsconfig.json"])).toBe("");
    },
  );

  it("asks for no framework: each one's types name that one alone", () => {
    for (const file of readdirSync(join(installed, "frameworks"))) {
      const named = readFileSync(join(installed, "frameworks", file), "utf8").matchAll(/^import .* from "([\w@/-]+)/gm);
      for (const [, name = ""] of named) expect(name.split("/")[0]).toBe(file.replace(".d.ts", ""));
    }
    expect(readFileSync(join(installed, "dist/types.js"), "utf8")).not.toMatch(/import|export/);
  });
});
