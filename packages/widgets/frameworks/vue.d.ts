/** Types of the elements in Vue 3 templates: `import type {} from "@g40-inburgering/widgets/vue"`. */
import type { HTMLAttributes, PublicProps } from "vue";
import type { G40Elements, G40Tag } from "../dist/types.js";

/** `group-by` as a template is checked: `groupBy`. */
type Camel<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name & string;

type Attributes<Of> = { [Name in keyof Of as Camel<Name>]: Of[Name] };

/** Handlers as a template is checked: `onG40Select` for `@g40-select`. */
type Handlers<Events> = { [Name in keyof Events as `on${Capitalize<Camel<Name>>}`]?: (event: Events[Name]) => void };

type Props<Tag extends G40Tag> = Attributes<G40Elements[Tag]["attributes"]> &
  G40Elements[Tag]["properties"] &
  Handlers<G40Elements[Tag]["events"]>;

type Component<Tag extends G40Tag> = new () => G40Elements[Tag]["element"] & {
  /** What a template may write. */
  $props: Props<Tag> & Omit<HTMLAttributes, keyof Props<Tag>> & PublicProps;
};

type G40Components = { [Tag in G40Tag]: Component<Tag> };

declare module "vue" {
  interface GlobalComponents extends G40Components {}
}
