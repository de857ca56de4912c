import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import type { StanceRow } from "@g40-inburgering/core/types";

/** Whether a quote says more than the stance itself: "Eens" under the word Eens would be said twice. */
export const saysMore = ({ stance, quote }: StanceRow): boolean =>
  quote.toLowerCase() !== stanceLabels[stance].nl.toLowerCase();
