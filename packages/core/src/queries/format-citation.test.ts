import { describe, expect, it } from "vitest";
import { CITATION_FORMATS, type Citation, formatCitation } from "./format-citation.js";

const citation: Citation = {
  id: "gouda-needs",
  author: "Gemeente Gouda",
  title: "Wat heeft u nodig?",
  container: "Bijlage 1",
  publisher: "EenVandaag",
  date: "2018-01",
  lines: [
    [43, 45],
    [47, 47],
  ],
  quote: "Geld & regie\n<b>100%</b>",
  url: "https://example.nl/stad/gouda/needs/",
};

describe("a citation", () => {
  it("is one line of text with who, on what, where, when and the lines", () => {
    expect(formatCitation(citation, "text")).toBe(
      "Gemeente Gouda, “Wat heeft u nodig?” EenVandaag, januari 2018. Bijlage 1, regels 43–45, 47. https://example.nl/stad/gouda/needs/",
    );
    expect(formatCitation(citation, "text", "en")).toContain("January 2018. Bijlage 1, lines 43–45, 47.");
  });

  it("is BibTeX with its signs escaped", () => {
    const text = formatCitation(citation, "bibtex");
    expect(text).toMatch(/^@misc\{gouda-needs,\n {2}author = \{\{Gemeente Gouda\}\}/);
    expect(text).toContain("Geld \\& regie");
    expect(text).toContain("100\\%");
    expect(text).toContain("month = {1}");
    expect((text.match(/\{/g) ?? []).length).toBe((text.match(/\}/g) ?? []).length);
  });

  it("is RIS, one field on a line", () => {
    const lines = formatCitation(citation, "ris").split("\n");
    expect(lines[0]).toBe("TY  - GEN");
    expect(lines.at(-1)).toBe("ER  - ");
    expect(lines).toContain("N1  - Geld & regie <b>100%</b>");
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });

  it("is CSL-JSON that parses, with the author as a body and the date in parts", () => {
    const [entry] = JSON.parse(formatCitation(citation, "csl-json"));
    expect(entry).toMatchObject({
      id: "gouda-needs",
      author: [{ literal: "Gemeente Gouda" }],
      issued: { "date-parts": [[2018, 1]] },
      annote: citation.quote,
    });
  });

  it("is HTML in which nothing a city wrote is markup", () => {
    expect(formatCitation(citation, "html")).toBe(
      '<blockquote lang="nl" cite="https://example.nl/stad/gouda/needs/"><p>Geld &amp; regie</p><p>&lt;b&gt;100%&lt;/b&gt;</p></blockquote><p><a href="https://example.nl/stad/gouda/needs/">Gemeente Gouda, “Wat heeft u nodig?” EenVandaag, januari 2018. Bijlage 1, regels 43–45, 47.</a></p>',
    );
  });

  it("of a count bears the data version, and no lines or quote", () => {
    const count = { ...citation, quote: undefined, url: undefined, lines: [], version: "0.1.0" };
    for (const format of CITATION_FORMATS) expect(formatCitation(count, format)).toContain("0.1.0");
    expect(formatCitation(count, "html")).not.toContain("blockquote");
    expect(formatCitation(count, "ris")).toContain("TY  - DATA");
  });
});
