/** `npm run outline`: draws the outline of the Netherlands and the places of the cities anew, into the city map. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { makeOutline } from "./make.js";

const file = resolve(import.meta.dirname, "../src/city-map/outline.ts");
const lines = Object.entries(makeOutline()).map(([name, text]) => `export const ${name} =\n  ${JSON.stringify(text)};`);
writeFileSync(
  file,
  [
    "// Made by `npm run outline` from npm @svg-maps/netherlands (drawing: MapSVG, CC BY 4.0; simplified) and data/municipalities.csv",
    "// (points: GeoNames, CC BY 4.0; moved apart where marks would touch). Never edited by hand.",
    ...lines,
    "",
  ].join("\n"),
);
