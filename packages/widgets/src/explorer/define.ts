import { defineOnce } from "../shared/define-once.js";
import { Explorer } from "./explorer.js";

defineOnce("g40-explorer", Explorer);

declare global {
  interface HTMLElementTagNameMap {
    "g40-explorer": Explorer;
  }
}
