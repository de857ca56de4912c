import { defineOnce } from "../shared/define-once.js";
import { Quote } from "./quote.js";

defineOnce("g40-quote", Quote);

declare global {
  interface HTMLElementTagNameMap {
    "g40-quote": Quote;
  }
}
