import { defineOnce } from "../shared/define-once.js";
import { ThemeChart } from "./theme-chart.js";

defineOnce("g40-theme-chart", ThemeChart);

declare global {
  interface HTMLElementTagNameMap {
    "g40-theme-chart": ThemeChart;
  }
}
