import { defineOnce } from "../shared/define-once.js";
import { Crosstab } from "./crosstab.js";

defineOnce("g40-crosstab", Crosstab);

declare global {
  interface HTMLElementTagNameMap {
    "g40-crosstab": Crosstab;
  }
}
