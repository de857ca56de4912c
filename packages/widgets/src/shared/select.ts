import type { CityId } from "@g40-inburgering/core/types";
import { rove } from "./rove.js";

/** An element of units, each a city that opens its words. */
export interface Selecting extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  city: CityId | null;
  /** The unit that takes part in the page's tab order. */
  active: CityId | undefined;
  more: boolean;
}

/** What a reader did, read before the event is over: its target is gone after that. */
export interface Act {
  readonly type: string;
  readonly key?: string | undefined;
  readonly target: HTMLButtonElement;
}

/**
 * Does what a reader asks for with pointer or keyboard: choose a city, go to the next, close, cite and download.
 * @param detail what `g40-select` says besides the city
 */
export function select(host: Selecting, { type, key, target }: Act, detail: object): void {
  const choose = (city: CityId | null) => {
    const options = { detail: { city, ...detail }, bubbles: true, composed: true, cancelable: true };
    if (host.dispatchEvent(new CustomEvent("g40-select", options))) host.city = city;
  };
  if (type === "keydown") {
    if (key === "Escape" && host.city) choose(null);
    const units = [...host.renderRoot.querySelectorAll<HTMLElement>(".unit")];
    rove(units, key);
    return;
  }
  const button = target.closest<HTMLButtonElement>("button");
  if (!button?.value) return;
  if (button.value === "more") {
    if (type === "click") host.more = !host.more;
    return;
  }
  host.active = button.value as CityId;
  if (type === "click") choose(host.city === button.value ? null : (button.value as CityId));
}
