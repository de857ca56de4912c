import type { Span } from "@g40-inburgering/core/types";
import type { Piece } from "./layout.js";

/** Cuts the characters `[from, to)` of a text at the borders of what was found in it. */
export function piecesOf(text: string, [from, to]: Span, hits: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let end = from;
  const add = (until: number, isHit: boolean) => {
    if (until > end) pieces.push({ text: text.slice(end, until), isHit });
    end = Math.max(end, until);
  };
  for (const [start, stop] of hits) {
    if (stop <= end || start >= to) continue;
    add(Math.max(from, start), false);
    add(Math.min(to, stop), true);
  }
  add(to, false);
  return pieces;
}
