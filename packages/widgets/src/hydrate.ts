/** Wakes elements that a server rendered: importing it is enough. The first import of the page, before any element. */
import "@lit-labs/ssr-client/lit-element-hydrate-support.js";
import type { LitElement } from "lit";
import { definitions } from "./definitions.js";
import { ready } from "./ready.js";

/** Loads what an element was rendered from, then lets it take over the tree it finds; that stays, where it cannot load. */
async function wake(element: Element): Promise<void> {
  await definitions[element.localName]?.();
  await ready(element as LitElement);
  element.removeAttribute("defer-hydration");
}

/** Wakes every element of a page, or of a part of it, that a server rendered and that sleeps still. */
export async function hydrate(root: ParentNode = document): Promise<void> {
  const asleep = Object.keys(definitions).map((tag) => `${tag}[defer-hydration]`);
  await Promise.allSettled([...root.querySelectorAll(asleep.join())].map(wake));
}

// A framework may import it on its server too, where there is no page to wake.
if (globalThis.document) void hydrate();
