/**
 * What a later version of the data says of this page: made up, so that there is something to show.
 * @type {readonly import("@g40-inburgering/core/types").Correction[]}
 */
export const corrections = [
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
