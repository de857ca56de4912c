import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Says once that the element comes near the viewport: time to load what it draws. */
export class Near implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | undefined;
  #is = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether it has come near; what a server renders is. */
  get is(): boolean {
    if (this.#host.hasAttribute("defer-hydration")) this.#is = true;
    return this.#is;
  }

  hostConnected() {
    if (this.is) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#is = true;
        this.hostDisconnected();
        this.#host.requestUpdate();
      },
      { rootMargin: "50%" },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }
}
