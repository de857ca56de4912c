import type { CityId } from "@g40-inburgering/core/types";
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** An element that shows a city, and may follow another on its page. */
export interface Follower extends ReactiveControllerHost, HTMLElement {
  /** Id of the element it follows, or `*` for any on the page. */
  for: string | null;
  city: string | null;
}

const following = new WeakSet<Follower>();

/**
 * Takes over the city that a reader chooses in the element the host's `for` names, wherever on the page it stands.
 * Loaded where `for` is set.
 */
export function follow(host: Follower): void {
  if (following.has(host)) return;
  following.add(host);
  let root: Node | undefined;
  const selected = (event: Event) => {
    const { city } = (event as CustomEvent<{ readonly city: CityId | null }>).detail;
    const from = event.target as Element;
    if (host.for && city && from !== host && (host.for === "*" || host.for === from.id)) host.city = city;
  };
  const controller: ReactiveController = {
    hostConnected() {
      root = host.getRootNode();
      root.addEventListener("g40-select", selected);
    },
    hostDisconnected() {
      root?.removeEventListener("g40-select", selected);
    },
  };
  host.addController(controller);
}
