/** Types of the elements in Astro templates: `import type {} from "@g40-inburgering/widgets/astro"`. */
import type { G40Elements, G40Tag } from "../dist/types.js";

/** A template writes HTML, so there are attributes alone: properties and handlers are a script's. */
type AstroG40Elements = {
  [Tag in G40Tag]: G40Elements[Tag]["attributes"] &
    Omit<astroHTML.JSX.HTMLAttributes, keyof G40Elements[Tag]["attributes"]>;
};

declare global {
  namespace astroHTML.JSX {
    interface IntrinsicElements extends AstroG40Elements {}
  }
}
