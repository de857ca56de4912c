import type { Writer } from "../writer.js";

/** What is written for each view: its pages and the files beside them. */
export const viewWriters: Readonly<Record<string, Writer>> = {};
