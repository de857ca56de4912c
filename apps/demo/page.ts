import type { Lang } from "@g40-inburgering/core";

export interface Page {
  /** Its file in the built site, which its address ends in. */
  readonly file: string;
  /** What it is called in the navigation. */
  readonly label: string;
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** The module the page loads; none for a page without script. */
  readonly script?: "elements" | "standalone" | "npm" | "hydrate";
}
