/** What a script may not do. Nothing imports this: the compiler must refuse each line. */
import type {} from "@g40-inburgering/widgets/define";

const chart = document.createElement("g40-stance-chart");
// @ts-expect-error: there is no such statement
chart.statement = "integratie";
// @ts-expect-error: rows are by stance or by province
chart.groupBy = "country";
// @ts-expect-error: corrections are rows, not text
chart.corrections = "none";
// @ts-expect-error: the detail has a city, not a town
chart.addEventListener("g40-select", ({ detail }) => console.log(detail.town));
