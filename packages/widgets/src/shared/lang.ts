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

function nearestLang(element: Element): string {
  const holder = element.closest("[lang]");
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return !holder && host ? nearestLang(host) : (holder?.getAttribute("lang") ?? "");
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
