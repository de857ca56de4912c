/** Types of the elements in Svelte 5 templates: `import type {} from "@g40-inburgering/widgets/svelte"`. */
import type { HTMLAttributes } from "svelte/elements";
import type { G40Elements, G40Tag } from "../dist/types.js";

/** Handlers under the names Svelte listens by: `ong40-select`. */
type Handlers<Events> = { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };

type Props<Tag extends G40Tag> = G40Elements[Tag]["attributes"] &
  G40Elements[Tag]["properties"] &
  Handlers<G40Elements[Tag]["events"]>;

type SvelteG40Elements = {
  [Tag in G40Tag]: Props<Tag> & Omit<HTMLAttributes<G40Elements[Tag]["element"]>, keyof Props<Tag>>;
};

declare module "svelte/elements" {
  interface SvelteHTMLElements extends SvelteG40Elements {}
}
