import {
  cities,
  getTheme,
  type Item,
  type Lang,
  STATEMENTS,
  type StatementId,
  stancesOf,
  survey,
  tally,
} from "@g40-inburgering/core";
import { overview } from "@g40-inburgering/core/data/overview";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { typeset } from "../html.js";
import { inside, listOf, month, words } from "../words.js";
import { type Card, COLOURS, lineSvg, linesSvg, MARGIN, type MarkKind, markSvg, tint } from "./drawing.js";
import { widthOf } from "./fonts.js";
import { FOOT, frameSvg, RIGHT } from "./frame.js";
import { balanced } from "./lines.js";

interface Unit {
  readonly name: string;
  readonly qualified: boolean;
}

interface Group {
  readonly kind: MarkKind;
  readonly word: string;
  readonly units: readonly Unit[];
}

const labelOf = (id: string) => {
  const row = overview.find((candidate) => candidate.id === id);
  return row?.label ?? typeset(row?.name ?? id);
};

/** Every city once, by where it stands, in the order of the scale; those that did not take part last. */
export function groupsOf(statement: StatementId, lang: Lang): Group[] {
  const rows = stancesOf({ item: statement });
  const stood = tally(statement)
    .filter(({ n }) => n > 0)
    .map(({ value }) => ({
      kind: value,
      word: stanceLabels[value][lang],
      units: rows
        .filter(({ stance }) => stance === value)
        .map(({ city, qualified }) => ({ name: labelOf(city), qualified })),
    }));
  const absent = cities
    .filter(({ responded }) => !responded)
    .map(({ id }) => ({ name: labelOf(id), qualified: false }));
  return [...stood, { kind: "none", word: words[lang].didNotTakePart, units: absent }];
}

const COLUMNS = 4;
const LABEL = 300;
const UNIT = (RIGHT - MARGIN - LABEL) / COLUMNS;

/** What stands before a name in its unit, and after it. */
const INSET = 28;

/** As large as the longest name fits in a unit this high. */
const unitSize = (groups: readonly Group[], height: number): number => {
  const longest = Math.max(...groups.flatMap(({ units }) => units.map(({ name }) => widthOf(name, 1, 400))));
  return Math.min(18, height * 0.72, Math.floor(((UNIT - INSET - 6) / longest) * 10) / 10);
};

function unitSvg({ kind }: Group, unit: Unit, [x, y]: readonly [number, number], height: number, size: number): string {
  const box = `x="${x}" y="${y}" width="${UNIT - 2}" height="${height - 2}"`;
  const ground =
    kind === "none" ? `<rect ${box} fill="none" stroke="${COLOURS.rule}"/>` : `<rect ${box} fill="${tint(kind)}"/>`;
  return [
    ground,
    markSvg(kind, unit.qualified, x + 7, y + (height - 2) / 2 - 7.5, 15),
    lineSvg({ x: x + INSET, y: y + (height - 2) / 2 + size * 0.34, text: unit.name, size }),
  ].join("");
}

/** A statement: every city by where it stands, with counts. */
export function statementCard(item: Item, statement: StatementId, lang: Lang): Card {
  const { responded, reading, source, count, didNotTakePart, of } = words[lang];
  const groups = groupsOf(statement, lang);
  const title = balanced(`“${item.wording[lang]}”`, { size: 33, weight: 600, width: RIGHT - MARGIN });
  const top = 132 + (title.length - 1) * 40;
  const start = top + 26;
  const gap = 7;
  const rowsOf = ({ units }: Group) => Math.ceil(units.length / COLUMNS);
  const rows = groups.reduce((sum, group) => sum + rowsOf(group), 0);
  const height = Math.min(33, (FOOT - 12 - start - gap * (groups.length - 1)) / rows);
  const size = unitSize(groups, height);
  let y = start;
  const drawn = groups.map((group) => {
    const at = y;
    y += rowsOf(group) * height + gap;
    const middle = at + height / 2;
    return [
      markSvg(group.kind, false, MARGIN, middle - 11, 20),
      lineSvg({ x: MARGIN + 32, y: middle + 7, text: group.word, size: 22, weight: 600 }),
      lineSvg({
        x: MARGIN + LABEL - 18,
        y: middle + 7,
        text: String(group.units.length),
        size: 22,
        weight: 600,
        anchor: "end",
      }),
      ...group.units.map((unit, index) =>
        unitSvg(
          group,
          unit,
          [MARGIN + LABEL + (index % COLUMNS) * UNIT, at + Math.floor(index / COLUMNS) * height],
          height,
          size,
        ),
      ),
    ].join("");
  });
  const counts = groups
    .filter(({ kind }) => kind !== "none")
    .map(({ word, units }) => `${inside(word)} ${units.length}`);
  const absent = groups.at(-1)?.units.length ?? 0;
  return {
    alt: `“${item.wording[lang].replace(/\.$/, "")}”, ${of(survey.responded, survey.invited)}: ${listOf(counts, lang)}; ${inside(didNotTakePart)} ${absent}.`,
    body: [
      frameSvg(`${words[lang].survey}, ${month(lang)}`, `${source}: ${survey.collector}, ${survey.network}`, count),
      linesSvg(title, { x: MARGIN, y: 132, size: 33, weight: 600 }, 40),
      lineSvg({ x: RIGHT, y: 84, text: `${responded} ${reading}`, size: 22, fill: COLOURS.ink2, anchor: "end" }),
      ...drawn,
    ].join(""),
  };
}

const BARS = 7;

/** A question: the themes that most cities raise, a block for each city. */
export function questionCard(item: Item, lang: Lang): Card {
  const { raise, silence, source, count, of } = words[lang];
  const themes = tally("theme", { item: item.id })
    .filter(({ n }) => n > 0)
    .sort((left, right) => right.n - left.n)
    .slice(0, BARS);
  const base = themes[0]?.base ?? survey.responded;
  const title = balanced(item.wording[lang], { size: 34, weight: 600, width: RIGHT - MARGIN });
  const top = 132 + (title.length - 1) * 42;
  const start = top + 62;
  const height = Math.min(46, (FOOT - 16 - start) / themes.length);
  const labels = themes.map(({ value }) => getTheme(value).label[lang]);
  const label = Math.max(360, ...labels.map((text) => widthOf(text, 24, 400))) + 76;
  const block = (RIGHT - MARGIN - label) / survey.responded;
  const drawn = themes.map(({ value, n }, at) => {
    const middle = start + (at + 0.5) * height;
    const blocks = Array.from({ length: n }, (_, index) => {
      const x = MARGIN + label + index * block;
      return `<rect x="${x.toFixed(1)}" y="${(middle - height * 0.3).toFixed(1)}" width="${(block - 2).toFixed(1)}" height="${(height * 0.6).toFixed(1)}" fill="${COLOURS.ink2}"/>`;
    });
    return [
      lineSvg({ x: MARGIN, y: middle + 8, text: getTheme(value).label[lang], size: 24 }),
      lineSvg({ x: MARGIN + label - 18, y: middle + 8, text: String(n), size: 24, weight: 600, anchor: "end" }),
      ...blocks,
    ].join("");
  });
  const counts = themes.map(({ value, n }) => `${inside(getTheme(value).label[lang])} ${n}`);
  return {
    alt: `“${item.wording[lang]}” ${raise}, ${of(themes[0]?.n ?? 0, base)}: ${listOf(counts, lang)}.`,
    body: [
      frameSvg(`${words[lang].survey}, ${month(lang)}`, `${source}: ${survey.collector}, ${survey.network}`, count),
      linesSvg(title, { x: MARGIN, y: 132, size: 34, weight: 600 }, 42),
      lineSvg({
        x: MARGIN,
        y: top + 40,
        text: `${raise}, ${lang === "nl" ? `van de ${base} antwoorden` : `of ${base} answers`}. ${silence}`,
        size: 22,
        fill: COLOURS.ink2,
      }),
      ...drawn,
    ].join(""),
  };
}

/** An item with all its cities. */
export const itemCard = (item: Item, lang: Lang): Card => {
  const statement = STATEMENTS.find((id) => id === item.id);
  return statement ? statementCard(item, statement, lang) : questionCard(item, lang);
};
