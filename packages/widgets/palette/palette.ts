/** Proves the stance palette: prints its contrasts, its distances in every vision, and how unlike the marks are in shape. */
import { type MarkSize, SIZE_10, SIZE_14, SIZE_20 } from "../src/shared/mark.js";
import { GROUNDS, stanceColours } from "./colours.js";
import { contrast, distance, mixed, pairs, VISIONS, type Vision } from "./measure.js";
import { inkOf, KINDS, unlike } from "./shapes.js";

/** Least contrast of a graphical object with its ground, WCAG 2.2, 1.4.11. */
const LEAST_CONTRAST = 3;
/** Least distance of two hues wherever colour is seen. */
const LEAST_DISTANCE = 10;
/** Least share of ink that tells two marks apart without colour: a disc and a square on its corner of its size are at 0.2. */
const LEAST_UNLIKE = 0.18;
/** How much of a stance colour the ground of a unit holds at most: while it is hovered or open. */
const MOST_MIXED = 0.26;

let short = 0;

function row(label: string, figures: readonly number[], least: number | undefined): string {
  const low = Math.min(...figures);
  const fails = least !== undefined && low < least;
  if (fails) short++;
  const cells = figures.map((figure) => figure.toFixed(2).padStart(7)).join("");
  return `${fails ? "SHORT" : "  ok "} ${label.padEnd(28)}${cells}`;
}

const colours = stanceColours();

for (const scheme of ["light", "dark"] as const) {
  console.log(`\nContrast, ${scheme}: ${GROUNDS[scheme].join(", ")}; least ${LEAST_CONTRAST}`);
  for (const colour of colours)
    console.log(
      row(
        `${colour.name} ${colour[scheme]}`,
        GROUNDS[scheme].map((ground) => contrast(colour[scheme], ground)),
        LEAST_CONTRAST,
      ),
    );
  console.log(`\nThe mark on its unit's ground while that is open: ${MOST_MIXED * 100} % of its colour in the ground`);
  for (const colour of colours)
    console.log(
      row(
        colour.name,
        GROUNDS[scheme].map((ground) => contrast(colour[scheme], mixed(colour[scheme], ground, MOST_MIXED))),
        LEAST_CONTRAST,
      ),
    );
  const hues = pairs(colours);
  console.log(
    `\nDistance, ${scheme}: ${hues.map(([a, b]) => `${a.name}-${b.name}`).join(", ")}; least ${LEAST_DISTANCE}`,
  );
  for (const vision of Object.keys(VISIONS) as Vision[])
    console.log(
      row(
        vision === "greyscale" ? "greyscale: shape tells" : vision,
        hues.map(([a, b]) => distance(a[scheme], b[scheme], vision)),
        vision === "greyscale" ? undefined : LEAST_DISTANCE,
      ),
    );
}

async function shapeRow(name: string, size: MarkSize, side = size.side): Promise<string> {
  const inks = await Promise.all(KINDS.map(async (kind) => ({ kind, ink: await inkOf(kind, size, side) })));
  const apart = pairs(inks)
    .map(([a, b]) => ({ share: unlike(a.ink, b.ink), label: `${a.kind}-${b.kind}` }))
    .sort((left, right) => left.share - right.share);
  const closest = apart.slice(0, 3);
  return `${row(
    name,
    closest.map(({ share }) => share),
    LEAST_UNLIKE,
  )}  ${closest.map(({ label }) => label).join(", ")}`;
}

console.log(
  `\nShape alone, the three pairs most alike of ${pairs(KINDS).length}: share of ink apart; least ${LEAST_UNLIKE}`,
);
for (const [name, size, side] of [
  ["10 px, on a map", SIZE_10],
  ["10 px, in units", SIZE_14, 10],
  ["14 px, in labels", SIZE_14],
  ["20 px, in cards", SIZE_20],
] as const)
  console.log(await shapeRow(name, size, side));

console.log(short === 0 ? "\nThe palette holds." : `\n${short} of its figures fall short.`);
process.exit(short === 0 ? 0 : 1);
