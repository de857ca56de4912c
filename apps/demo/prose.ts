import { escapeHtml } from "@g40-inburgering/widgets/snippets";

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const list = (names: readonly string[], and: string): string =>
  names.length > 1 ? `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}` : names.join("");

/** Code to read, that the keyboard can scroll. */
export const code = (text: string): string => `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>`;
