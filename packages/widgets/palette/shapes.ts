import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { Resvg } from "@resvg/resvg-js";
import { type MarkKind, type MarkSize, mark } from "../src/shared/mark.js";

export const KINDS: readonly MarkKind[] = ["agree", "partly", "neither", "disagree", "unstated", "declined", "none"];

/** Screen pixels per CSS pixel, of most phones. */
const DENSITY = 2;
const STYLE =
  "<style>.mark{fill:none}.fill{fill:#000}.line{stroke:#000}.unstated .line{stroke-dasharray:.62 .38}</style>";

/** How dark each pixel of a mark is that is drawn `side` px wide, 0 to 255; colour plays no part. */
export async function inkOf(kind: MarkKind, size: MarkSize, side: number): Promise<Uint8Array> {
  const drawn = await collectResult(render(mark(kind, false, size)));
  const image = drawn
    .replace(/<svg /, '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/(<svg [^>]*>)/, `$1${STYLE}`);
  const svg = image.slice(image.indexOf("<svg"), image.indexOf("</svg>") + "</svg>".length);
  const { pixels } = new Resvg(svg, { fitTo: { mode: "width", value: side * DENSITY } }).render();
  return Uint8Array.from({ length: pixels.length / 4 }, (_, index) => pixels[index * 4 + 3] ?? 0);
}

/** Share of the ink of two marks that they do not have in common, 0 (same drawing) to 1 (nothing in common). */
export function unlike(left: Uint8Array, right: Uint8Array): number {
  let apart = 0;
  let all = 0;
  left.forEach((ink, index) => {
    const other = right[index] ?? 0;
    apart += Math.abs(ink - other);
    all += Math.max(ink, other);
  });
  return apart / all;
}
