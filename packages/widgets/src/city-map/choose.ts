import type { CityId } from "@g40-inburgering/core/types";
import { focusedOf } from "../shared/rove.js";
import { type Act as Selected, type Selecting, select } from "../shared/select.js";
import type { Picture } from "./picture.js";
import { nearestTo, type Spot, toward } from "./toward.js";

/** A map as a reader works with it. */
export interface Mapped extends Selecting {
  readonly picture: Picture | undefined;
  /** The city under pointer or focus. */
  pointed: CityId | undefined;
  /** Whether the reader asked for the list. */
  listed: boolean;
}

/** What a reader did, read before the event is over. */
export interface Act extends Selected {
  readonly clientX: number;
  readonly clientY: number;
  /** Clicks of a pointer; 0 for those of the keyboard. */
  readonly detail: number;
}

interface UnitAt extends Spot {
  readonly unit: HTMLButtonElement;
}

/** The middle of every mark on the map. */
const unitsAt = (host: Mapped): UnitAt[] =>
  [...host.renderRoot.querySelectorAll<HTMLButtonElement>(".map .unit")].map((unit) => {
    const { left, top, width, height } = unit.getBoundingClientRect();
    return { unit, x: left + width / 2, y: top + height / 2 };
  });

/** The city meant by a pointer: the one whose name is under it, else the nearest on the map. */
function meant(host: Mapped, { target, clientX, clientY }: Act): HTMLButtonElement | undefined {
  const unit = target.closest<HTMLButtonElement>(".unit") ?? target.closest(".name")?.previousElementSibling;
  if (unit) return unit as HTMLButtonElement;
  return target.closest(".land") ? nearestTo(unitsAt(host), { x: clientX, y: clientY })?.unit : undefined;
}

/** Does what a reader asks for with pointer or keyboard: point at a city, choose it, go to the next, show the list. */
export function choose(host: Mapped, act: Act): void {
  const { type, key = "", target } = act;
  if (type === "pointerleave" || type === "focusout") host.pointed = undefined;
  if (type === "pointermove" || type === "focusin")
    host.pointed = (type === "focusin" ? target.closest<HTMLButtonElement>(".unit") : meant(host, act))
      ?.value as CityId;
  if (type.startsWith("pointer") || type === "focusout") return;
  if (type === "click" && target.value === "view") {
    host.listed = !host.listed;
    return;
  }
  const spots = unitsAt(host);
  const focused = focusedOf(spots.map(({ unit }) => unit));
  const from = spots.find(({ unit }) => unit === focused);
  if (type === "keydown" && key.startsWith("Arrow") && from) {
    toward(spots, from, key)?.unit.focus();
    return;
  }
  const unit = type === "click" && act.detail > 0 ? meant(host, act) : undefined;
  unit?.focus({ preventScroll: true });
  select(host, { type, key, target: unit ?? target }, host.picture?.detail ?? {});
}
