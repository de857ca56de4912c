import "@g40-inburgering/widgets/define";
import type { CityId } from "@g40-inburgering/core/types";
import type { CityCard, StanceChart } from "@g40-inburgering/widgets";
import type { G40Elements, G40Events, G40Tag } from "@g40-inburgering/widgets/types";

// A tag gives its class, and an event its detail, wherever it is listened for.
const chart: StanceChart = document.createElement("g40-stance-chart");
const card: CityCard | null = document.querySelector("g40-city-card");
chart.statement = "sufficient-instruments";
chart.addEventListener("g40-select", ({ detail }) => {
  const city: CityId | null = detail.city;
  if (card) card.city = city ?? card.city;
});
document.addEventListener("g40-error", ({ detail: { reason, message } }) => console.log(reason, message));
addEventListener("g40-copy", ({ detail: { format, text } }) => console.log(format, text));

// What a template may write.
type Attributes<Tag extends G40Tag> = G40Elements[Tag]["attributes"];
export const ofChart: Attributes<"g40-stance-chart"> = {
  statement: "integration-going-well",
  "group-by": "province",
  order: "population",
  view: "table",
  city: "almelo",
  "heading-level": "none",
  theme: "dark",
  lang: "en",
};
export const ofCard: Attributes<"g40-city-card"> = { city: "den-bosch", density: "compact", for: "*" };
export const isCorrected = ({ detail }: G40Events["g40-correction"]): boolean => detail.corrections.length > 0;

// @ts-expect-error there is no such statement
chart.statement = "integratie";
// @ts-expect-error there is no such detail
chart.addEventListener("g40-select", ({ detail }) => detail.town);
// @ts-expect-error rows are by stance or by province
export const rows: Attributes<"g40-stance-chart"> = { "group-by": "country" };
// @ts-expect-error titles begin at 2
export const level: Attributes<"g40-city-card"> = { "heading-level": "1" };
// @ts-expect-error there is no such theme
export const theme: Attributes<"g40-city-card"> = { theme: "sepia" };
// @ts-expect-error there is no such view
export const view: Attributes<"g40-stance-chart"> = { view: "map" };
