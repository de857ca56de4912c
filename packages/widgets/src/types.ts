/** Types of the elements for templates and listeners: what each takes, has and fires. There is nothing here to run. */
import type { G40Elements } from "./generated/elements.js";

export type { G40Elements } from "./generated/elements.js";

/** The tag of an element: `g40-city-card`. */
export type G40Tag = keyof G40Elements;

type EventsOf<Tag extends G40Tag> = G40Elements[Tag]["events"];
type NameIn<Events> = Events extends Events ? keyof Events : never;
type NamedIn<Events, Name> = Events extends Events ? (Name extends keyof Events ? Events[Name] : never) : never;

/** Every event by its name, from whichever element it comes: events bubble. */
export type G40Events = { [Name in NameIn<EventsOf<G40Tag>>]: NamedIn<EventsOf<G40Tag>, Name> };

declare global {
  interface GlobalEventHandlersEventMap extends G40Events {}
}
