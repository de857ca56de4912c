import type { Correction } from "@g40-inburgering/core";
import { expect, it } from "vitest";
import { correctionsHtml } from "../views/sections/corrections.js";
import { answerView, cityView, itemView } from "../views/view.js";

const correction = (table: string, row: string): Correction => ({
  id: "one",
  date: "2026-12-01",
  table,
  row,
  field: "stance",
  before: "agree",
  after: "<disagree>",
  reason: "De stad zegt het anders.",
  version: "0.2.0",
});
const stance = correction("stances", "almelo/integration-going-well");

it("shows what was corrected with before, after, date and reason, as text", () => {
  expect(correctionsHtml(cityView("almelo"), [stance], "nl")).toBe(
    '<p class="correction" role="note"><b>Verbeterd</b> <time datetime="2026-12-01">2026-12-01</time>: eerst “agree”, nu “&lt;disagree&gt;”. De stad zegt het anders.</p>',
  );
});

it("stands on the pages that show the value, and on no other", () => {
  const shown = [
    cityView("almelo"),
    answerView("almelo", "integration-going-well"),
    itemView("integration-going-well"),
    cityView("gouda"),
    answerView("almelo", "needs"),
    itemView("needs"),
  ].map((view) => correctionsHtml(view, [stance], "en") !== "");
  expect(shown).toEqual([true, true, true, false, false, false]);
});
