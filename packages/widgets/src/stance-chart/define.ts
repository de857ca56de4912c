import { defineOnce } from "../shared/define-once.js";
import { StanceChart } from "./stance-chart.js";

defineOnce("g40-stance-chart", StanceChart);

declare global {
  interface HTMLElementTagNameMap {
    "g40-stance-chart": StanceChart;
  }
}
