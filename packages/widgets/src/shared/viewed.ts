import type { ReactiveController, ReactiveControllerHost } from "lit";
import { fire } from "./report.js";

/** Fires `g40-view`, once, when the element has been half visible for a second. Nothing is sent anywhere. */
export class Viewed implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#observer ??= new IntersectionObserver(
      (entries) => {
        clearTimeout(this.#timer);
        // What is taller than two screens is never half visible: there half a screen of it is enough.
        if (entries.some((entry) => entry.intersectionRatio >= 0.5 || entry.intersectionRect.height * 2 >= innerHeight))
          this.#timer = setTimeout(() => {
            this.hostDisconnected();
            fire(this.#host, "g40-view", {});
          }, 1000);
      },
      { threshold: [0.1, 0.5] },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
  }
}
