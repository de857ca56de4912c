import "@g40-inburgering/widgets/define";
import type { CityId } from "@g40-inburgering/core/types";
import type {} from "@g40-inburgering/widgets/react";
import { useState } from "react";
import { corrections } from "./corrections";

export function App() {
  const [chosen, setChosen] = useState<CityId | null>(null);
  return (
    <main>
      <h1>Inburgering in 40 steden</h1>
      <g40-stance-chart
        id="chart"
        statement="integration-going-well"
        heading-level="2"
        corrections={corrections}
        ong40-select={({ detail }) => setChosen(detail.city)}
      />
      <p>
        Gekozen: <output>{chosen ?? "geen"}</output>
      </p>
      <g40-city-card for="chart" city="delft" heading-level="2" />
    </main>
  );
}
