/** Why an element shows its fallback content instead of data, or a part of it does not come. */
export type FailureReason =
  | "unknown-city"
  | "unknown-item"
  | "unknown-statement"
  | "unknown-stance"
  | "unknown-theme"
  | "unknown-measure"
  | "unknown-period"
  | "unknown-country"
  | "unknown-quote"
  | "unknown-province"
  | "unknown-size"
  | "malformed-data"
  | "load-failed";

/** Detail of `g40-error`. */
export interface ErrorDetail {
  readonly reason: FailureReason;
  readonly message: string;
}

/** Fires an event that leaves the shadow tree and bubbles; false when a listener of a cancellable one prevented it. */
export const fire = (host: EventTarget, type: string, detail: unknown, cancelable = false): boolean =>
  host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));

/** Says once why the fallback stays: a warning for the developer and `g40-error` for the page. */
export function fail(host: Element, reason: FailureReason, message: string): void {
  console.warn(`<${host.localName}> ${message}`);
  fire(host, "g40-error", { reason, message } satisfies ErrorDetail);
}
