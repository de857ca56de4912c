import { place, WIDTH, x, y } from "../place.js";

const STYLE = "text{font:13px sans-serif;dominant-baseline:middle}.row{font-weight:600}";

/** The chart as SVG text, with a tooltip for each city. */
export function svgText(rows) {
  const { units, labels, lines } = place(rows);
  return `<svg viewBox="0 0 ${WIDTH} ${y(lines)}" width="${WIDTH}"><style>${STYLE}</style>
${labels.map(({ text, line }) => `<text class="row" x="0" y="${y(line)}">${text}</text>`).join("")}
${units
  .map(
    ({ city, stance, colour, column, line }) =>
      `<g><title>${city}, ${stance}</title><circle class="dot" cx="${x(column)}" cy="${y(line)}" r="5" fill="${colour}"/><text x="${x(column) + 12}" y="${y(line)}">${city}</text></g>`,
  )
  .join("")}</svg>`;
}
