import { defineOnce } from "../shared/define-once.js";
import { FigureChart } from "./figure-chart.js";

defineOnce("g40-figure-chart", FigureChart);

declare global {
  interface HTMLElementTagNameMap {
    "g40-figure-chart": FigureChart;
  }
}
