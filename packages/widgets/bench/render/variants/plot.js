import { dot, plot, text } from "@observablehq/plot";
import { LEFT, LINE, place, WIDTH } from "../place.js";
import { rows } from "./rows.js";

function draw(target) {
  const { units, labels, lines } = place(rows);
  target.append(
    plot({
      width: WIDTH,
      height: 18 + lines * LINE,
      marginLeft: LEFT + 8,
      marginTop: 18,
      marginRight: 0,
      marginBottom: 0,
      style: { fontSize: "13px", fontFamily: "sans-serif" },
      x: { axis: null, domain: [0, 4] },
      y: { axis: null, domain: [0, lines], reverse: true },
      marks: [
        text(labels, {
          text: "text",
          y: "line",
          frameAnchor: "left",
          dx: -LEFT - 8,
          textAnchor: "start",
          fontWeight: 600,
        }),
        text(units, { text: "city", x: "column", y: "line", dx: 12, textAnchor: "start" }),
        dot(units, {
          x: "column",
          y: "line",
          r: 5,
          fill: "colour",
          title: ({ city, stance }) => `${city}, ${stance}`,
          tip: true,
        }),
      ],
    }),
  );
}

for (const target of document.querySelectorAll(".chart")) draw(target);
