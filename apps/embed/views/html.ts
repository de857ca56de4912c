export { escapeHtml, typeset } from "@g40-inburgering/widgets/snippets";

/** Data in a script element: no sign in it can end the element. */
export const jsonInHtml = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");
