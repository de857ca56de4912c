import {
  answerOf,
  type City,
  type Item,
  type Lang,
  STATEMENTS,
  stanceOf,
  summaryOf,
  survey,
  tally,
} from "@g40-inburgering/core";
import { stanceLabels } from "@g40-inburgering/core/data/stance-labels";
import { typeset } from "../html.js";
import { onItem, words } from "../words.js";
import { isBare, stanceText } from "./city.js";
import { type Card, COLOURS, lineSvg, linesSvg, MARGIN, markSvg } from "./drawing.js";
import { widthOf } from "./fonts.js";
import { BESIDE_MAP, cornerMapSvg, eyebrowOf, FOOT, frameSvg, RIGHT } from "./frame.js";
import { balanced } from "./lines.js";
import { setQuotation } from "./quotation.js";

const WIDE = RIGHT - MARGIN;
const SIZES = [54, 50, 46, 42, 39, 36, 34];
const LEADING = 1.27;
/** Room that what follows a quotation takes. */
const AFTER = 46;

/** A city's answer to one item: its words, as large as they fit. */
export function answerCard(city: City, item: Item, lang: Lang): Card {
  const { source, annex, lines, coding, lost, beginning, noReason, summary, also } = words[lang];
  const answer = answerOf(city.id, item.id);
  const statement = STATEMENTS.find((id) => id === item.id);
  const stance = statement && stanceOf(city.id, statement);
  const name = typeset(city.name);
  const asked = item.kind === "statement" ? `“${item.wording[lang]}”` : item.wording[lang];
  const wording = balanced(asked, { size: 26, weight: 400, width: BESIDE_MAP });
  const foot = answer && answer.lines.length > 0 ? `, ${lines(answer.lines)}` : "";
  let y = 184 + (wording.length - 1) * 34;
  const parts = [
    frameSvg(eyebrowOf(lang), `${source}: ${survey.collector}, ${annex}${foot}`, stance ? coding : ""),
    cornerMapSvg(city.id),
    lineSvg({ x: MARGIN, y: 140, text: name, size: 52, weight: 600 }),
    linesSvg(wording, { x: MARGIN, y: 184, size: 26, fill: COLOURS.ink2 }, 34),
  ];
  const text = (stance ? stance.quote : answer?.text) ?? "";
  const bare = stance !== undefined && isBare(stance.quote, answer?.text ?? "");
  if (stance) {
    y += 64;
    const word = stanceLabels[stance.stance][lang];
    const size = bare ? 64 : 40;
    if (bare) y += 70;
    const indent = MARGIN + size * 1.25;
    const beside = bare ? `, ${noReason}` : stance.qualified ? `, ${stanceLabels.qualified[lang]}` : "";
    parts.push(
      markSvg(stance.stance, stance.qualified, MARGIN, y - size * 0.78, size * 0.9),
      lineSvg({ x: indent, y, text: word, size, weight: 600 }),
      beside
        ? lineSvg({
            x: indent + widthOf(word, size, 600),
            y,
            text: beside,
            size: size * 0.75,
            fill: COLOURS.ink2,
          })
        : "",
    );
    if (bare) {
      const same = tally(stance.item).find(({ value }) => value === stance.stance);
      const text = same ? also(word, same.n, same.base) : "";
      parts.push(lineSvg({ x: indent, y: y + 60, text, size: 30, fill: COLOURS.ink2 }));
    }
  }
  let said = "";
  if (answer?.status === "missing") {
    said = lost;
    parts.push(
      linesSvg(balanced(lost, { size: 44, weight: 400, width: WIDE }), { x: MARGIN, y: y + 96, size: 44 }, 56),
    );
  } else if (!bare) {
    const short = lang === "en" && !stance ? summaryOf(city.id, item.id)?.en : undefined;
    const summed = short ? balanced(`${summary}: ${short}`, { size: 25, weight: 400, width: WIDE }) : [];
    const top = y + 28;
    const after = stance ? 14 : AFTER + summed.length * 33;
    const set = setQuotation(text, { width: WIDE, height: FOOT - top - after, sizes: SIZES, leading: LEADING });
    const under = top + set.lines.length * set.size * LEADING;
    said = set.lines.join(" ");
    parts.push(
      linesSvg(set.lines, { x: MARGIN, y: top + set.size, size: set.size }, set.size * LEADING),
      linesSvg(summed, { x: MARGIN, y: FOOT - 22 - (summed.length - 1) * 33, size: 25, fill: COLOURS.ink2 }, 33),
      !set.isWhole && answer && summed.length === 0
        ? lineSvg({
            x: MARGIN,
            y: Math.max(under + 30, FOOT - 22),
            text: beginning(answer.words),
            size: 22,
            fill: COLOURS.ink2,
          })
        : "",
    );
  }
  const stood = stance && statement ? `: ${stanceText(city, statement, lang)}` : "";
  const quote = said && !bare ? ` ${said}` : "";
  return { alt: `${name} ${onItem(item, lang)}${stood}.${quote}`.replace(/([^.!?”…])$/, "$1."), body: parts.join("") };
}
