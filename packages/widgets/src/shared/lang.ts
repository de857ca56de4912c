import type { Lang } from "@g40-inburgering/core/types";
import type { ReactiveController, ReactiveControllerHost } from "lit";

const followers = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

function observe() {
  observer = new MutationObserver(() => {
    for (const follower of followers) follower.requestUpdate();
  });
  observer.observe(document, { subtree: true, attributeFilter: ["lang"] });
}

/** On a server there is no tree to look in: there an element takes its own language, else Dutch. */
function nearestLang(element: Element): string {
  const holder = element.closest?.("[lang]");
  const host = holder ? undefined : (element.getRootNode?.() as ShadowRoot | undefined)?.host;
  return host ? nearestLang(host) : (holder?.getAttribute("lang") ?? "");
}

/** The element's own language, else that of the nearest ancestor that has one, else Dutch; follows changes. */
export class LangController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get lang(): Lang {
    return /^en\b/i.test(this.#host.lang || nearestLang(this.#host)) ? "en" : "nl";
  }

  hostConnected() {
    followers.add(this.#host);
    if (!observer) observe();
  }

  hostDisconnected() {
    followers.delete(this.#host);
  }
}
