/** What stands above the table in `docs/benchmarks/render.md`. */
export const INTRODUCTION = `# The stance chart beside the same chart made otherwise

Made by \`npm run bench:render -- --write\`. Compare within this table only: times are this machine's, and two runs differ by a few per cent.

- **The chart**: the cities in rows by stance, each with its name and a tooltip that says city and stance, in the same page. Ours draws more than that: marks of seven shapes in
  two sizes, reservations, a table a screen reader can walk, and buttons that open each city's words. Chart.js draws on a canvas, where no name can be read by assistive technology.
- **Twenty on a page**: the same chart twenty times. The browser leaves those of ours that are far from the window undrawn until a reader comes near (\`content-visibility\`).
- **The scripts**: one small source file each (\`packages/widgets/bench/render/variants/\`), bundled by esbuild with the same settings, served with brotli over loopback; nothing from a cache.
- **Painted**: from the start of the navigation to two frames after the first one in which all marks are there.
- **Phone**: processor slowed down four times, 150 ms latency, 1.6 Mbit/s down and 750 kbit/s up. The window is 1000 px wide in every setting, so that all draw their names.
- **Blocking**: what long tasks took beyond 50 ms each, until half a second after painted. **Heap**: after a collection, less that of the same page without a chart.
`;
