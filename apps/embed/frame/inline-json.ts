import type { Inlined } from "./data.js";

/** Data as they may stand in a script of a page: nothing in them ends it. */
export const inlineJson = (data: Inlined): string => JSON.stringify(data).replaceAll("<", "\\u003c");
