"use client";

// First what wakes the elements a server drew, then the elements.
import "@g40-inburgering/widgets/hydrate";
import "@g40-inburgering/widgets/define";
import type { CityId } from "@g40-inburgering/core/types";
import type {} from "@g40-inburgering/widgets/react";
import type { StanceChart } from "@g40-inburgering/widgets/stance-chart";
import { type ReactNode, useCallback, useState } from "react";
import { corrections } from "./corrections";

export function Chart({ children }: { readonly children: ReactNode }) {
  const [chosen, setChosen] = useState<CityId | null>(null);
  // Properties and handlers go by `ref`: React 19 sets neither on an element that a server wrote (facebook/react#35446).
  const wake = useCallback((chart: StanceChart) => {
    const select = ({ detail }: HTMLElementEventMap["g40-select"]) => setChosen(detail.city);
    chart.corrections = corrections;
    chart.addEventListener("g40-select", select);
    return () => chart.removeEventListener("g40-select", select);
  }, []);
  return (
    <>
      <g40-stance-chart id="chart" ref={wake} statement="integration-going-well" heading-level="2">
        {children}
      </g40-stance-chart>
      <p>
        Gekozen: <output>{chosen ?? "geen"}</output>
      </p>
    </>
  );
}
