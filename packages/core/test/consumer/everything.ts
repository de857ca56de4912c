import { type CityId, cities, getCity, type StanceRow, stances, tally } from "@g40-inburgering/core";
import { city } from "@g40-inburgering/core/cities/almelo";
import { answers } from "@g40-inburgering/core/data/answers";
import { overview } from "@g40-inburgering/core/data/overview";
import dataset from "@g40-inburgering/core/dataset.json" with { type: "json" };
import rows from "@g40-inburgering/core/json/stances.json" with { type: "json" };
import schema from "@g40-inburgering/core/jsonschema/stances.json" with { type: "json" };
import { loadProfile } from "@g40-inburgering/core/load";
import { profile } from "@g40-inburgering/core/profiles/almelo";
import { crosstab } from "@g40-inburgering/core/query";
import { plainText } from "@g40-inburgering/core/text";
import type { Answer, Dataset } from "@g40-inburgering/core/types";

const id: CityId = "almelo";
const all: Dataset = dataset;
const typed: readonly StanceRow[] = rows;
const answer: Answer | undefined = answers[0];
if (getCity(id).name !== city.name) throw new Error("city");
if (all.cities.length !== cities.length || typed.length !== stances.length) throw new Error("json");
if (plainText(answer?.blocks ?? []) !== answer?.text) throw new Error("text");
if (tally("sufficient-instruments").length !== 6 || overview.length !== 40) throw new Error("tally");
if (crosstab([1], { values: [1], readValue: (n) => n }, { values: [1], readValue: (n) => n }).length !== 1)
  throw new Error("crosstab");
if ((await loadProfile(id)).city.id !== profile.city.id || !("items" in schema)) throw new Error("profile");

// @ts-expect-error an unknown city is a compile error
export const unknownCity = () => getCity("utrecht");

console.log("consumer well");
