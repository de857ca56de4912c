import type { Correction } from "@g40-inburgering/core/types";

/** What a later version of the data says of this page: made up, so that there is something to show. */
export const corrections: readonly Correction[] = [
  {
    id: "example",
    date: "2026-02-01",
    table: "stances",
    row: "almelo/integration-going-well",
    field: "stance",
    before: "agree",
    after: "disagree",
    reason: "Een voorbeeld.",
    version: "1.1.0",
  },
];
