import { describe, expect, it } from "vitest";
import { headersFor, headersText, holdsFor, nginxText, rules } from "../headers.js";
import { VERSION } from "../site.js";

const PATHS = [
  "/",
  "/v1/g40.js",
  "/v1/parts/lit-ABC.js",
  "/v1/frame/stad/almelo/",
  `/${VERSION}/g40.js`,
  `/${VERSION}/frame/stad/almelo/`,
  "/errata.js",
  "/errata.json",
  "/stad/almelo/",
  "/en/stad/almelo/data.json",
];

const headersOf = (path: string) => rules().filter((rule) => holdsFor(rule, path));

describe("headers", () => {
  it("are set once for every path, because some hosts send both", () => {
    for (const path of PATHS) {
      const names = headersOf(path).flatMap(({ headers }) => Object.keys(headers));
      expect([path, new Set(names).size]).toEqual([path, names.length]);
    }
  });

  it("keep for ever what has a hash or a version, and nothing else", () => {
    const cacheOf = (path: string) =>
      headersOf(path)
        .map(({ headers }) => headers["Cache-Control"])
        .join("");
    for (const path of ["/v1/parts/lit-ABC.js", `/${VERSION}/g40.js`, `/${VERSION}/frame/stad/almelo/`])
      expect(cacheOf(path)).toContain("immutable");
    for (const path of ["/v1/g40.js", "/v1/frame/stad/almelo/", "/errata.js", "/"])
      expect(cacheOf(path)).toMatch(/max-age=(300|3600),/);
  });

  it("open scripts, frames and errata to every origin, and sniff nothing", () => {
    for (const path of PATHS) {
      const headers = headersFor(rules(), path);
      expect(headers["X-Content-Type-Options"]).toBe("nosniff");
      if (path !== "/") expect(headers["Access-Control-Allow-Origin"]).toBe("*");
    }
  });

  it("are the same for nginx, where a location says all that holds for it", () => {
    const text = nginxText(rules());
    expect(text).toMatch(
      /location \/v1\/parts\/ \{\n {2}add_header X-Content-Type-Options "nosniff" always;\n.*\n {2}add_header Access-Control-Allow-Origin "\*" always;\n.*\n {2}add_header Cache-Control "[^"]*immutable"/,
    );
    expect(text).toContain("location = /errata.js {");
    expect(headersText(rules())).toContain("/v1/parts/*\n  Cache-Control: public, max-age=31536000, immutable");
  });
});
