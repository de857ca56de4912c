import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { create } from "d3-selection";
import { LEFT, LINE, place, WIDTH } from "../place.js";
import { rows } from "./rows.js";

function draw(target) {
  const { units, labels, lines } = place(rows);
  const height = 18 + lines * LINE;
  const x = scaleLinear([0, (max(units, (unit) => unit.column) ?? 0) + 1], [LEFT + 8, WIDTH]);
  const y = scaleLinear([0, lines], [18, height]);
  const svg = create("svg").attr("viewBox", [0, 0, WIDTH, height]).attr("width", WIDTH);
  svg.attr("font-family", "sans-serif").attr("font-size", 13).attr("dominant-baseline", "middle");
  svg
    .append("g")
    .attr("font-weight", 600)
    .selectAll("text")
    .data(labels)
    .join("text")
    .attr("y", (label) => y(label.line))
    .text((label) => label.text);
  const unit = svg
    .append("g")
    .selectAll("g")
    .data(units)
    .join("g")
    .attr("transform", ({ column, line }) => `translate(${x(column)},${y(line)})`);
  unit.append("title").text(({ city, stance }) => `${city}, ${stance}`);
  unit
    .append("circle")
    .attr("class", "dot")
    .attr("r", 5)
    .attr("fill", ({ colour }) => colour);
  unit
    .append("text")
    .attr("x", 12)
    .text(({ city }) => city);
  target.append(svg.node());
}

for (const target of document.querySelectorAll(".chart")) draw(target);
