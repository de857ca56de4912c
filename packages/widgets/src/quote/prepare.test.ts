import { stanceOf } from "@g40-inburgering/core";
import { expect, it } from "vitest";
import { renderElement } from "../ssr.js";
import "./define.js";

it("is rendered on a server with the words of a stance, their city and their lines", async () => {
  const html = await renderElement("g40-quote", { city: "den-bosch", item: "sufficient-instruments", lang: "en" });
  expect(html).toContain('shadowrootmode="open"');
  expect(html.replace(/<!--[\s\S]*?-->/g, "")).toContain(
    `“${stanceOf("s-hertogenbosch", "sufficient-instruments")?.quote}”`,
  );
  expect(html).toContain("lines\u00a0");
  expect(html).not.toMatch(/ style=|<script/);
});

it("keeps its fallback on a server where more than a stance is asked for", async () => {
  const html = await renderElement("g40-quote", { city: "gouda", item: "needs" }, "<p>fallback</p>");
  expect(html).toContain("<slot></slot>");
  expect(html).toContain("<p>fallback</p></g40-quote>");
});
