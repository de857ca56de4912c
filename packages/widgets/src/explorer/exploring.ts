import type { Dataset, Lang } from "@g40-inburgering/core/types";
import type { css, html } from "lit";
import type { FilterName, Material } from "./choice.js";
import type { Found } from "./layout.js";

/** The explorer, as far as the parts that load later need it. */
export interface Exploring extends HTMLElement, Record<FilterName, string | null> {
  query: string | null;
  /** Whether a reader chose to search the Dutch originals; undefined where none was asked. */
  originals: boolean | undefined;
  readonly survey: Dataset | undefined;
  readonly searched: Lang;
  readonly shownMaterial: Material | undefined;
  readonly shownFound: Found | undefined;
  readonly requestUpdate: () => void;
}

/** What the explorer hands over, because sharing these modules would split its first download in two. */
export interface Shared {
  readonly html: typeof html;
  readonly css: typeof css;
}
