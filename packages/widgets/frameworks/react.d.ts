/** Types of the elements in React 19: `import type {} from "@g40-inburgering/widgets/react"`. */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { G40Elements, G40Tag } from "../dist/types.js";

/** Handlers under the names React listens by: `ong40-select`. */
type Handlers<Events> = { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };

type Props<Tag extends G40Tag> = G40Elements[Tag]["attributes"] &
  G40Elements[Tag]["properties"] &
  Handlers<G40Elements[Tag]["events"]>;

type Intrinsic<Tag extends G40Tag, Element = G40Elements[Tag]["element"]> = Props<Tag> &
  Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Props<Tag>>;

type IntrinsicG40Elements = { [Tag in G40Tag]: Intrinsic<Tag> };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends IntrinsicG40Elements {}
  }
}
