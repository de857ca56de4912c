import { tally } from "@g40-inburgering/core";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { renderElement } from "@g40-inburgering/widgets/ssr";
import { Chart } from "./chart";

/** A server component: the chart's fallback content and the whole card are in the HTML, for who reads without script. */
export default async function Page() {
  const card = await renderElement("g40-city-card", { city: "delft", for: "chart", "heading-level": "2" });
  return (
    <main>
      <h1>Inburgering in 40 steden</h1>
      <Chart>
        <p>De inburgering gaat goed, volgens onze codering van wie antwoordde:</p>
        <ul>
          {tally("integration-going-well").map(({ value, n, base }) => (
            <li key={value}>
              {stanceLabels[value].nl}: {n} van de {base} steden
            </li>
          ))}
        </ul>
      </Chart>
      <div dangerouslySetInnerHTML={{ __html: card }} />
    </main>
  );
}
