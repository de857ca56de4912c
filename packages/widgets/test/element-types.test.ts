import { describe, expect, it } from "vitest";
import { elementTypes } from "../element-types.js";

/** An element described as its comments would, of a folder that is there: its module is read for details of events. */
const made = elementTypes([
  {
    name: "StanceChart",
    tagName: "g40-stance-chart",
    description: "A chart.",
    attributes: [
      { name: "group-by", description: "Rows.", fieldName: "groupBy", type: { text: "GroupBy" } },
      { name: "city", description: "A city.", fieldName: "city", type: { text: "CityId | (string & {}) | null" } },
    ],
    members: [
      { kind: "field", name: "groupBy", description: "Rows." },
      { kind: "field", name: "city", description: "A city." },
      { kind: "field", name: "measure" },
      { kind: "field", name: "survey", description: "A survey." },
    ],
    events: [
      { name: "g40-select", description: "A city. Detail: `{ city, statement }`." },
      { name: "g40-error", description: "It fails. Detail: `{ reason, message }`." },
      { name: "g40-ready", description: "It is drawn. Detail: `{ city, measure, other }`." },
      { name: "g40-view", description: "It is seen. Detail: `{}`." },
    ],
  },
  {
    name: "CityCard",
    tagName: "g40-city-card",
    events: [{ name: "g40-select", description: "A city. Detail: `{ city }`." }],
  },
]);

describe("the types of an element", () => {
  it("write known words out, and leave a type that only its module knows to the property", () => {
    expect(made).toContain('"city"?: CityId | (string & {}) | null | undefined;');
    expect(made).toContain('"group-by"?: StanceChart["groupBy"] | undefined;');
  });

  it("hold the properties that are no attributes, where they are described", () => {
    expect(made).toContain('survey?: StanceChart["survey"];');
    expect(made).not.toContain("measure?:");
  });

  it("take an event's detail from the element's module, then from what elements share", () => {
    expect(made).toContain(
      'import type { SelectDetail as StanceChartSelectDetail, StanceChart } from "../stance-chart/stance-chart.js";',
    );
    expect(made).toContain('"g40-select": CustomEvent<StanceChartSelectDetail>;');
    expect(made).toContain('import type { ErrorDetail } from "../shared/report.js";');
  });

  it("take it from its description otherwise: known names, then fields, then unknown", () => {
    expect(made).toContain(
      'CustomEvent<{ readonly city: CityId; readonly measure: StanceChart["measure"]; readonly other: unknown }>',
    );
    expect(made).toContain('"g40-select": CustomEvent<{ readonly city: CityId | null }>;');
    expect(made).toContain('"g40-view": CustomEvent<Readonly<Record<never, never>>>;');
  });
});
