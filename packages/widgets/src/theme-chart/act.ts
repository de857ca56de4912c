import type { CityId, ThemeId } from "@g40-inburgering/core/types";
import { rove } from "../shared/rove.js";
import type { Act } from "../shared/select.js";

/** The chart, as far as a reader acts on it. */
export interface Charting extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<unknown>;
  city: CityId | null;
  open: ThemeId | null;
  /** Whether the words of all cities of the open theme are shown. */
  all: boolean;
  /** The theme that takes part in the page's tab order. */
  active: ThemeId | undefined;
  more: boolean;
}

/** Does what a reader asks for with pointer or keyboard: open a theme, choose a city, go to the next, close, cite. */
export async function act(host: Charting, { type, key, target }: Act): Promise<void> {
  const all = (selector: string) => [...host.renderRoot.querySelectorAll<HTMLButtonElement>(selector)];
  const themes = all(".theme");
  if (type === "keydown") {
    if (key === "Escape" && host.open) {
      themes.find(({ value }) => value === host.open)?.focus();
      host.open = null;
    }
    rove(themes, key);
    return;
  }
  const button = target.closest("button");
  if (!button?.value) return;
  const { value } = button;
  if (themes.includes(button)) host.active = value as ThemeId;
  if (type !== "click") return;
  if (value === "more") host.more = !host.more;
  else if (value === "all") {
    const shown = all(".name").length;
    host.all = true;
    await host.updateComplete;
    // The button is gone: focus goes on with the first city it brought.
    all(".name")[shown]?.focus();
  } else if (themes.includes(button)) {
    host.open = host.open === value ? null : (value as ThemeId);
    await host.updateComplete;
    // Another theme may have closed above.
    button.scrollIntoView({ block: "nearest" });
  } else {
    const city = host.city === value ? null : (value as CityId);
    const options = { detail: { city, theme: host.open }, bubbles: true, composed: true, cancelable: true };
    if (host.dispatchEvent(new CustomEvent("g40-select", options))) host.city = city;
  }
}
