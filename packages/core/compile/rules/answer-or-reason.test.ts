import { expect, it } from "vitest";
import { altered } from "../altered.js";
import { answerOrReason } from "./answer-or-reason.js";

it("accepts the answers: Enschede's lost picture has a reason", () => {
  expect(answerOrReason.check(altered())).toEqual([]);
});

it("finds a lost answer without a reason", () => {
  const inputs = altered({ file: "data/cities/enschede.yaml", find: "missing:\n  situation: picture-lost\n", put: "" });
  expect(answerOrReason.check(inputs)).toMatchObject([{ file: "data/answers/enschede.md" }]);
});

it("finds an answer under the name of no item", () => {
  const inputs = altered({ file: "data/answers/almelo.md", find: "## needs", put: "## need" });
  expect(answerOrReason.check(inputs).map((finding) => finding.found)).toContain("## need");
});

it("finds an answer that is there although a reason says it is not", () => {
  const inputs = altered({
    file: "data/cities/enschede.yaml",
    find: "situation: picture-lost",
    put: "needs: picture-lost",
  });
  expect(answerOrReason.check(inputs)).toHaveLength(2);
});

it("finds the wrong city's name above the answers", () => {
  const inputs = altered({ file: "data/answers/almelo.md", find: "# Almelo", put: "# Almere" });
  expect(answerOrReason.check(inputs)).toMatchObject([{ expected: "# Almelo", found: "# Almere" }]);
});
