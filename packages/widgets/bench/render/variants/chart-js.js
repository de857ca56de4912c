import { Chart, LinearScale, PointElement, ScatterController, Tooltip } from "chart.js";
import { LEFT, LINE, place, WIDTH } from "../place.js";
import { rows } from "./rows.js";

Chart.register(ScatterController, PointElement, LinearScale, Tooltip);

/** Chart.js has no labels beside points of its own; the canvas says what stands on it, since nothing else can. */
const names = (labels) => ({
  id: "names",
  afterDatasetsDraw(chart) {
    const { canvas, ctx, scales } = chart;
    const { data } = chart.getDatasetMeta(0);
    ctx.save();
    ctx.textBaseline = "middle";
    ctx.fillStyle = "#000";
    ctx.font = "13px sans-serif";
    data.forEach((point, nth) => {
      ctx.fillText(chart.data.datasets[0].data[nth].city, point.x + 12, point.y);
    });
    ctx.font = "600 13px sans-serif";
    for (const { text, line } of labels) ctx.fillText(text, 0, scales.y.getPixelForValue(line));
    ctx.restore();
    canvas.dataset.marks = data.length;
  },
});

function draw(target) {
  const { units, labels, lines } = place(rows);
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = 18 + lines * LINE;
  target.append(canvas);
  new Chart(canvas, {
    type: "scatter",
    data: {
      datasets: [
        {
          data: units.map(({ city, stance, column, line }) => ({ x: column, y: line, city, stance })),
          pointRadius: 5,
          pointBackgroundColor: units.map(({ colour }) => colour),
          pointBorderWidth: 0,
        },
      ],
    },
    options: {
      responsive: false,
      animation: false,
      clip: false,
      layout: { padding: { left: LEFT + 8, top: 18 } },
      scales: { x: { display: false, min: 0, max: 4 }, y: { display: false, min: 0, max: lines, reverse: true } },
      plugins: { tooltip: { callbacks: { label: ({ raw }) => `${raw.city}, ${raw.stance}` } } },
    },
    plugins: [names(labels)],
  });
}

for (const target of document.querySelectorAll(".chart")) draw(target);
