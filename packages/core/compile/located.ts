import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import type { ZodType } from "zod";
import type { Problem } from "./problem.js";

/** A value read from a file, with the line each part of it stands on. */
export interface Located<Value> {
  readonly file: string;
  readonly value: Value;
  /** 1-based line of the part at this path; of the nearest part above it where there is none. */
  readonly lineOf: (...path: readonly (string | number)[]) => number;
}

/** A value, or the problems that kept it from being read. */
export type Reading<Value> = { readonly value: Value; readonly problems?: never } | { readonly problems: Problem[] };

type Path = readonly PropertyKey[];

function keyNode(document: Document, path: Path): Node | undefined {
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(holder)) return undefined;
  const pair = holder.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
  return isNode(pair?.key) ? pair.key : undefined;
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    const node = keyNode(document, part) ?? document.getIn(part, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Reads YAML and holds it to a shape: broken YAML, an unknown key or a wrong value is a problem with its line. */
export function readYaml<Value>(file: string, text: string, shape: ZodType<Value>): Reading<Located<Value>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);
  if (document.errors.length > 0)
    return {
      problems: document.errors.map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        rule: "yaml",
        expected: "YAML that can be read",
        found: error.message,
        remedy: "Mend the YAML on this line; put a value with a colon, quote or # in quotation marks.",
      })),
    };
  const result = shape.safeParse(document.toJS());
  if (result.success)
    return { value: { file, value: result.data, lineOf: (...path) => lineAt(offsetOf(document, path)) } };
  return {
    problems: result.error.issues.map((issue) => {
      const keys = issue.code === "unrecognized_keys" ? issue.keys : [];
      const path = keys.length > 0 ? [...issue.path, keys[0] ?? ""] : issue.path;
      return {
        file,
        line: lineAt(offsetOf(document, path)),
        rule: "shape",
        expected: keys.length > 0 ? "only the keys described in data/README.md" : issue.message,
        found: keys.length > 0 ? `unknown key ${keys.join(", ")}` : path.map(String).join(".") || "the whole file",
        remedy: "Compare with the same place in another file of this folder.",
      };
    }),
  };
}
