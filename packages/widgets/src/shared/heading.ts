import { html, nothing, type TemplateResult } from "lit";

/** A title as a heading of the level the page asks for: 2 to 6, 3 where it asks for none of these, or no heading. */
export function heading(level: string | null, text: unknown): TemplateResult {
  const plain = level === "none";
  const number = /^[2-6]$/.test(level ?? "") ? level : 3;
  const role = (plain ? nothing : "heading") as "heading";
  const ariaLevel = (plain ? nothing : number) as number;
  return html`<p class="title" part="title" id="title" role=${role} aria-level=${ariaLevel}>${text}</p>`;
}
