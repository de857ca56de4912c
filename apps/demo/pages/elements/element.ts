import type { Lang } from "@g40-inburgering/core";
import type { Attributes } from "@g40-inburgering/widgets/snippets";

/** A use of an element, shown live with the HTML that makes it. */
export interface Example {
  readonly title: string;
  readonly attributes: Attributes;
  readonly lang?: Lang;
  /** What there is to see or to do. */
  readonly note?: string;
  /** Width it is shown in, in px; all there is by default. */
  readonly width?: 280 | 360;
}

/** What the page of an element says besides its reference. */
export interface ElementEntry {
  /** Name of its folder: its tag without `g40-`. */
  readonly element: string;
  /** The question it answers, for the list of elements. */
  readonly answers: string;
  /** The same question in Dutch. */
  readonly vraag: string;
  readonly examples: readonly Example[];
  readonly accessibility: readonly string[];
  /** When something else serves better, and what. */
  readonly notFor: readonly string[];
}
