import embed from "vega-embed";
import { LEFT, LINE, place, WIDTH } from "../place.js";
import { rows } from "./rows.js";

const { units, labels, lines } = place(rows);
const y = { field: "line", type: "quantitative", axis: null, scale: { domain: [0, lines], reverse: true } };
const x = { field: "column", type: "quantitative", axis: null, scale: { domain: [0, 4] } };
const text = { type: "text", align: "left", fontSize: 13, font: "sans-serif" };

const spec = {
  $schema: "https://vega.github.io/schema/vega-lite/v6.json",
  width: WIDTH - LEFT - 8,
  height: lines * LINE,
  padding: 0,
  view: { stroke: null },
  config: { text: { color: "#000" } },
  layer: [
    {
      data: { values: labels },
      mark: { ...text, fontWeight: 600 },
      encoding: { y, x: { value: -LEFT - 8 }, text: { field: "text" } },
    },
    {
      data: { values: units.map((unit) => ({ ...unit, tooltip: `${unit.city}, ${unit.stance}` })) },
      encoding: { x, y },
      layer: [
        {
          mark: { type: "circle", size: 79, opacity: 1 },
          encoding: {
            color: { field: "colour", type: "nominal", scale: null },
            tooltip: { field: "tooltip", type: "nominal" },
          },
        },
        { mark: { ...text, dx: 12 }, encoding: { text: { field: "city" } } },
      ],
    },
  ],
};

for (const target of document.querySelectorAll(".chart")) embed(target, spec, { actions: false, renderer: "svg" });
