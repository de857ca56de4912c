import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  formatHex,
  interpolate,
  parse,
  wcagContrast,
} from "culori";

const through = (filter: (colour: Color) => Color | undefined) => (text: string) =>
  formatHex(filter(parse(text) as Color)) ?? text;

/** How a reader sees: as designed, with one kind of cone missing, or without colour. */
export const VISIONS = {
  normal: (colour: string) => colour,
  protan: through(filterDeficiencyProt(1)),
  deutan: through(filterDeficiencyDeuter(1)),
  tritan: through(filterDeficiencyTrit(1)),
  greyscale: through(filterGrayscale(1)),
} as const;

export type Vision = keyof typeof VISIONS;

/** Contrast by WCAG 2, 1 to 21. */
export const contrast = (colour: string, ground: string): number => wcagContrast(colour, ground);

const ciede2000 = differenceCiede2000();

/** Distance of two colours as one vision sees them, by CIEDE2000: below 2 nobody tells them apart, above 10 anybody does. */
export const distance = (left: string, right: string, vision: Vision): number =>
  ciede2000(VISIONS[vision](left), VISIONS[vision](right));

/** Every pair of a list. */
export const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((left, index) => items.slice(index + 1).map((right): [Item, Item] => [left, right]));

/** A colour mixed into a ground as `color-mix(in oklab, ...)` does; share is 0 to 1. */
export const mixed = (colour: string, ground: string, share: number): string =>
  formatHex(interpolate([ground, colour], "oklab")(share));
