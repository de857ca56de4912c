import type { CityId } from "@g40-inburgering/core/types";
import { rove } from "../shared/rove.js";
import type { Act } from "../shared/select.js";
import type { Cell } from "./layout.js";

/** The crosstab, as far as a reader acts on it. */
export interface Crossing extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<unknown>;
  /** The cell that is open: of the chosen city, or one that a reader opened. */
  readonly shownCell: Cell | undefined;
  city: CityId | null;
  /** Key of the cell a reader opened. */
  cell: string | undefined;
  /** Key of the cell that takes part in the page's tab order. */
  active: string | undefined;
  more: boolean;
}

/** Sees to it that what was opened below the table is in sight. */
const showOpened = async (host: Crossing) => {
  await host.updateComplete;
  host.renderRoot.querySelector(".panel")?.scrollIntoView({ block: "nearest" });
};

/** Does what a reader asks for with pointer or keyboard: open a cell, choose a city, go to the next, close, cite. */
export function act(host: Crossing, { type, key, target }: Act): void {
  const choose = (city: CityId | null) => {
    const options = { detail: { city }, bubbles: true, composed: true, cancelable: true };
    const allowed = host.dispatchEvent(new CustomEvent("g40-select", options));
    if (allowed) host.city = city;
    return allowed;
  };
  const cells = [...host.renderRoot.querySelectorAll<HTMLButtonElement>(".cell")];
  const { shownCell } = host;
  if (type === "keydown") {
    if (key === "Escape" && host.city) {
      if (choose(null)) host.cell = shownCell?.key;
    } else if (key === "Escape" && shownCell) {
      host.cell = undefined;
      cells.find(({ value }) => value === shownCell.key)?.focus();
    }
    rove(cells, key);
    return;
  }
  const button = target.closest("button");
  if (!button?.value) return;
  const { value } = button;
  if (cells.includes(button)) host.active = value;
  if (type !== "click") return;
  if (value === "more") host.more = !host.more;
  else if (!cells.includes(button)) {
    if (choose(host.city === value ? null : (value as CityId))) host.cell = shownCell?.key;
    if (host.city) showOpened(host);
  } else if (!host.city || choose(null)) {
    host.cell = shownCell?.key === value ? undefined : value;
    if (host.cell) showOpened(host);
  }
}
