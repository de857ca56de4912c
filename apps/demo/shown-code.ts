import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const text = (path: string) => readFileSync(resolve(import.meta.dirname, path), "utf8").trim();

/** Counts and the words behind them: a module of this app, which is type-checked. */
export const COUNT_CODE = text("shown/count.ts");

/** A file of an app in `test/consumers`, which a test installs, builds and opens. */
export const consumerCode = (file: string): string => text(`../../test/consumers/${file}`);
