import {
  answersOf,
  type City,
  getItem,
  type Lang,
  STATEMENTS,
  type StatementId,
  stanceOf,
  survey,
} from "@g40-inburgering/core";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { typeset } from "../html.js";
import { inside, words } from "../words.js";
import { type Card, COLOURS, lineSvg, linesSvg, MARGIN, markSvg, ruleSvg } from "./drawing.js";
import { widthOf } from "./fonts.js";
import { cornerMapSvg, eyebrowOf, FOOT, frameSvg, RIGHT } from "./frame.js";
import { linesOf } from "./lines.js";
import { setQuotation } from "./quotation.js";

const GUTTER = 56;
const COLUMN = (RIGHT - MARGIN - GUTTER) / 2;
/** The rule under the name. */
const HEAD = 220;

/** The stance in words: "eens, met kanttekening". */
export function stanceText(city: City, statement: StatementId, lang: Lang): string {
  const row = stanceOf(city.id, statement);
  if (!row) return inside(words[lang].didNotTakePart);
  const qualified = row.qualified ? `, ${stanceLabels.qualified[lang]}` : "";
  return `${inside(stanceLabels[row.stance][lang])}${qualified}`;
}

/** A quotation that is only the word of its stance says nothing more. */
export const isBare = (quote: string, text: string): boolean =>
  text.replace(quote, "").trim() === "" && quote.length < 8;

/** First and last line of all that a city answered. */
export function spanOf(city: City): readonly [number, number] {
  const lines = answersOf({ city: city.id }).flatMap((answer) => answer.lines.flat());
  return [Math.min(...lines), Math.max(...lines)];
}

function statementSvg(city: City, statement: StatementId, x: number, lang: Lang): string {
  const row = stanceOf(city.id, statement);
  if (!row) return "";
  const wording = linesOf(`“${getItem(statement).wording[lang]}”`, { size: 23, weight: 400, width: COLUMN });
  const word = stanceLabels[row.stance][lang];
  const qualified = row.qualified ? `, ${stanceLabels.qualified[lang]}` : "";
  const answer = answersOf({ city: city.id, item: statement })[0]?.text ?? "";
  const bare = isBare(row.quote, answer);
  const y = HEAD + 152;
  const beside = bare ? `, ${words[lang].noReason}` : qualified;
  const quotation = bare
    ? undefined
    : setQuotation(row.quote, { width: COLUMN - 44, height: FOOT - y - 22, sizes: [32, 29, 26, 23], leading: 1.25 });
  return [
    linesSvg(wording, { x, y: HEAD + 42, size: 23, fill: COLOURS.ink2 }, 30),
    markSvg(row.stance, row.qualified, x, y - 26, 30),
    lineSvg({ x: x + 44, y, text: word, size: 34, weight: 600 }),
    beside ? lineSvg({ x: x + 44 + widthOf(word, 34, 600), y, text: beside, size: 26, fill: COLOURS.ink2 }) : "",
    quotation
      ? linesSvg(
          quotation.lines,
          { x: x + 44, y: y + 14 + quotation.size * 1.1, size: quotation.size },
          quotation.size * 1.25,
        )
      : "",
  ].join("");
}

const nameSvg = (city: City, lang: Lang): string =>
  [
    lineSvg({ x: MARGIN, y: 148, text: typeset(city.name), size: 64, weight: 600 }),
    lineSvg({
      x: MARGIN,
      y: 192,
      text: `${city.province}, ${words[lang].inhabitants(city.population)}`,
      size: 24,
      fill: COLOURS.ink2,
    }),
    cornerMapSvg(city.id),
    ruleSvg(HEAD),
  ].join("");

/** A city: where it stands on both statements, each with its words. */
export function cityCard(city: City, lang: Lang): Card {
  const { source, annex, lines, coding } = words[lang];
  const place = `${source}: ${survey.collector}, ${annex}, ${lines([spanOf(city)])}`;
  const stances = STATEMENTS.map(
    (statement) => `“${getItem(statement).wording[lang].replace(/\.$/, "")}”: ${stanceText(city, statement, lang)}`,
  );
  return {
    alt: `${typeset(city.name)}, ${inside(eyebrowOf(lang))}. ${stances.join(". ")}.`,
    body: [
      frameSvg(eyebrowOf(lang), place, coding),
      nameSvg(city, lang),
      ...STATEMENTS.map((statement, at) => statementSvg(city, statement, MARGIN + at * (COLUMN + GUTTER), lang)),
    ].join(""),
  };
}

/** A city that did not take part: that is what there is to show. */
export function absentCard(city: City, lang: Lang): Card {
  const { source, didNotTakePart, responded, absent } = words[lang];
  return {
    alt: `${absent(typeset(city.name))} ${responded}`,
    body: [
      frameSvg(eyebrowOf(lang), `${source}: ${survey.collector}, ${survey.network}`, ""),
      nameSvg(city, lang),
      markSvg("none", false, MARGIN, HEAD + 66, 48),
      lineSvg({ x: MARGIN + 64, y: HEAD + 106, text: didNotTakePart, size: 48, weight: 600 }),
      lineSvg({ x: MARGIN + 64, y: HEAD + 158, text: responded, size: 32, fill: COLOURS.ink2 }),
    ].join(""),
  };
}
