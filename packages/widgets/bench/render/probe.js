// Runs in the page before all else. `painted` resolves two frames after the first one in which every mark is there.
const mark = MARK;
const expected = EXPECTED;
const tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });

// A canvas holds no elements: there the chart says how many marks it has painted.
const countIn = (element) => Number(element.dataset.marks ?? 1);
const drawn = () => {
  let count = 0;
  for (const chart of document.querySelectorAll(".chart"))
    for (const element of (chart.shadowRoot ?? chart).querySelectorAll(mark)) count += countIn(element);
  return count;
};
const frame = () => new Promise(requestAnimationFrame);

globalThis.painted = (async () => {
  do await frame();
  while (drawn() < expected);
  await frame();
  await frame();
  return performance.now();
})();

globalThis.measured = async () => {
  const at = await globalThis.painted;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const loaded = performance.getEntriesByType("resource").filter(({ name }) => !name.startsWith("data:"));
  const main = loaded.find(({ name }) => name.endsWith("/main.js"));
  const scripts = loaded.filter(({ name }) => name.endsWith(".js"));
  return {
    marks: drawn(),
    bytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    requests: loaded.length,
    painted: at,
    arrived: main ? at - main.responseEnd : undefined,
    blocking: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
  };
};
