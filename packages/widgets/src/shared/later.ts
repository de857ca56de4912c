import type { ReactiveControllerHost } from "lit";
import { type FailureReason, fail } from "./report.js";

/** A failure that is no download's: what a page asked for or passed cannot be drawn. */
export type Reasoned = Error & { readonly reason?: FailureReason };

// biome-ignore lint/suspicious/noExplicitAny: the arguments of a part are its own
type PartOf = (host: any, shared: any, ...args: any[]) => unknown;

/** The parts of an element that load when they are asked for: functions of one module, given the host and what it shares. */
export type Parts = Readonly<Record<string, PartOf>>;

type Rest<Part extends PartOf> = Parameters<Part> extends [unknown, unknown, ...infer Args] ? Args : [];

/** What an element draws only when asked: each part loads once, and the host is drawn again when it is there. */
export class Later<Module extends Parts> {
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: () => Promise<Module>;
  readonly #shared: unknown;
  #parts = new Map<string, unknown>();

  /**
   * @param load imports the module of the element's parts
   * @param shared handed to each part, because a module shared with the first download would split that in two
   */
  constructor(host: ReactiveControllerHost & Element, load: () => Promise<Module>, shared: unknown) {
    this.#host = host;
    this.#load = load;
    this.#shared = shared;
  }

  /** The part of this name for these arguments: undefined until it has loaded, null where it cannot. */
  part<Name extends keyof Module & string>(
    name: Name,
    ...args: Rest<Module[Name]>
  ): Awaited<ReturnType<Module[Name]>> | null | undefined {
    const parts = this.#parts;
    const key = [name, ...args].join(" ");
    if (!parts.has(key)) {
      parts.set(key, undefined);
      this.#load()
        .then((module) => module[name]?.(this.#host, this.#shared, ...args))
        .catch(({ reason, message }: Reasoned) => {
          fail(this.#host, reason ?? "load-failed", reason ? message : `could not load ${key}: ${message}`);
          return null;
        })
        .then((part) => {
          parts.set(key, part);
          this.#host.requestUpdate();
        });
    }
    return parts.get(key) as Awaited<ReturnType<Module[Name]>> | null | undefined;
  }

  /** Forgets all parts: what they were made of has changed. */
  clear(): void {
    this.#parts = new Map();
  }
}
