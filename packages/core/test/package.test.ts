import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TABLES } from "../compile/formats/columns.js";

/** Tests the thing people install: the packed tarball, unpacked into an empty project. */
const here = resolve(import.meta.dirname, "..");
const root = resolve(here, "../..");
const bin = (name: string) => join(root, "node_modules/.bin", name);
let project = "";
let installed = "";

const run = (command: string, args: readonly string[], cwd = project) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** Runs a command and gives what it printed, also when it failed. */
function printed(command: string, args: readonly string[], cwd = project): string {
  try {
    return run(command, args, cwd);
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return `FAILED\n${stdout ?? ""}${stderr ?? ""}`;
  }
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "g40-core-"));
  run("npm", ["pack", "--silent", "--pack-destination", project], here);
  const tarball = readdirSync(project).find((file) => file.endsWith(".tgz")) ?? "";
  installed = join(project, "node_modules/@g40-inburgering/core");
  mkdirSync(installed, { recursive: true });
  run("tar", ["-xzf", tarball, "--strip-components=1", "-C", installed]);
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const options = (moduleResolution: "nodenext" | "bundler") => ({
  compilerOptions: {
    target: "es2022",
    lib: ["es2023"],
    types: [],
    module: moduleResolution === "nodenext" ? "nodenext" : "esnext",
    moduleResolution,
    resolveJsonModule: true,
    strict: true,
    skipLibCheck: false,
    noEmit: moduleResolution === "bundler",
    outDir: "out",
  },
  files: ["console.d.ts", "consumer.ts"],
});

function compile(source: string, moduleResolution: "nodenext" | "bundler"): string {
  writeFileSync(join(project, "console.d.ts"), "declare const console: { log(...values: unknown[]): void };\n");
  writeFileSync(join(project, "consumer.ts"), source);
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(options(moduleResolution)));
  return printed(bin("tsc"), ["-p", "tsconfig.json"]);
}

describe("the packed tarball", () => {
  it("is clean by publint --strict", () => {
    expect(printed(bin("publint"), ["--strict", installed])).toContain("All good!");
  });

  it("resolves every export with types by attw --profile esm-only", () => {
    const tarball = join(project, readdirSync(project).find((file) => file.endsWith(".tgz")) ?? "");
    // attw takes a JSON file for CommonJS and so calls its typed default export false; the consumer below compiles it.
    // The others are documents: there is nothing to resolve a type for.
    const report = printed(bin("attw"), [
      tarball,
      "--profile",
      "esm-only",
      "--no-color",
      "--exclude-entrypoints",
      "dataset.json",
      "datapackage.json",
      "dataset.jsonld",
      "codebook.md",
      "METHOD.md",
      "RIGHTS.md",
      "CITATION.cff",
    ]);
    expect(report).not.toContain("FAILED");
    expect(report).toContain("bundler: 🟢");
  });

  it.each(["nodenext", "bundler"] as const)(
    "compiles in a consumer under %s, without skipLibCheck or DOM types",
    (way) => {
      const consumer = readFileSync(join(here, "test/consumer/everything.ts"), "utf8");
      expect(compile(consumer, way)).toBe("");
      if (way === "nodenext") expect(run("node", ["out/consumer.js"])).toContain("consumer well");
    },
  );

  it.each([
    ["its own README", join(here, "README.md"), 7],
    ["the project's README", join(root, "README.md"), 2],
  ])("compiles and runs every snippet of %s", (_, file, least) => {
    const snippets = [...readFileSync(file, "utf8").matchAll(/```ts\n([\s\S]*?)```/g)];
    expect(snippets.length).toBeGreaterThanOrEqual(least);
    for (const [, snippet = ""] of snippets) {
      expect(compile(`export {};\n${snippet}`, "nodenext"), snippet).toBe("");
      expect(run("node", ["out/consumer.js"])).not.toBe("");
    }
  });

  it("loads with require too", () => {
    writeFileSync(join(project, "old.cjs"), 'console.log(require("@g40-inburgering/core").cities.length);');
    expect(run("node", ["--no-warnings", "old.cjs"]).trim()).toBe("40");
  });

  it("has no node: import and no zod behind its main entry", async () => {
    const { metafile } = await build({
      entryPoints: [join(installed, "dist/index.js")],
      absWorkingDir: project,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "browser",
      packages: "external",
      outdir: "built",
      write: false,
      metafile: true,
    });
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    expect(imports.length).toBeGreaterThan(5);
    expect(imports.filter(({ external }) => external)).toEqual([]);
  });

  it("needs zod only behind ./schema, and validates with it there", () => {
    const script =
      'const { tableSchemas } = await import("@g40-inburgering/core/schema"); const { stances } = await import("@g40-inburgering/core"); console.log(tableSchemas.stances.safeParse(stances).success);';
    writeFileSync(join(project, "schema.mjs"), script);
    expect(printed("node", ["schema.mjs"])).toContain("zod");
    symlinkSync(join(root, "node_modules/zod"), join(project, "node_modules/zod"));
    expect(run("node", ["schema.mjs"]).trim()).toBe("true");
  });

  it("carries every table as JSON, CSV and JSON Schema, the rights, and source maps", () => {
    for (const table of ["survey", ...TABLES])
      for (const file of [`json/${table}.json`, `csv/${table}.csv`, `jsonschema/${table}.json`])
        expect(existsSync(join(installed, "dist", file)), file).toBe(true);
    for (const file of [
      "dataset.json",
      "datapackage.json",
      "dataset.jsonld",
      "codebook.md",
      "METHOD.md",
      "RIGHTS.md",
      "CITATION.cff",
    ])
      expect(existsSync(join(installed, "dist", file)), file).toBe(true);
    expect(existsSync(join(installed, "dist/csv/cities-by-items.csv"))).toBe(true);
    expect(existsSync(join(installed, "dist/index.js.map"))).toBe(true);
  });
});
