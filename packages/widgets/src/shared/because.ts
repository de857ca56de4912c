import type { Reasoned } from "./later.js";
import type { FailureReason } from "./report.js";

/** An error of a reason that is no download's. Its message goes on after the element's name. */
export const because = (reason: FailureReason, message: string): Reasoned =>
  Object.assign(new Error(`${message} The fallback content stays.`), { reason });
