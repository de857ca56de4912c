import { alpha } from "krippendorff";
import type { Agreement, Answer } from "../src/types.js";
import { STATEMENTS, THEMES } from "../src/vocabulary.js";
import type { Inputs } from "./inputs.js";

/** Codes of one text unit, one for each coder. */
type Unit = readonly string[];

function agreementRow(code: Agreement["code"], units: readonly Unit[]): Agreement {
  const alike = units.filter((unit) => new Set(unit).size === 1).length;
  const varies = new Set(units.flat()).size > 1;
  const byCoder = (units[0] ?? []).map((_, coder) => units.map((unit) => unit[coder]));
  return {
    code,
    n: units.length,
    agreement: round(alike / units.length),
    alpha: varies ? round(alpha(byCoder)) : null,
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
const key = ({ city, item, theme }: { city: string; item: string; theme: string }) => `${city}/${item}/${theme}`;

/**
 * How far the independent codings agree, before settling: every answer is one unit of every theme, every answer to a
 * statement one unit of the stances. Empty while a code has fewer than two codings.
 */
export function agreementOf({ codings, mentionCodings }: Inputs, answers: readonly Answer[]): Agreement[] {
  const rows: Agreement[] = [];
  if (codings.length > 1) {
    const onStatements = answers.filter(({ item }) => STATEMENTS.some((statement) => statement === item));
    const units = onStatements.map(({ city, item }) =>
      codings.map(({ value }) => value.find((row) => row.city === city && row.item === item)),
    );
    rows.push(
      agreementRow(
        "stance",
        units.map((unit) => unit.map((row) => row?.stance ?? "none")),
      ),
    );
    rows.push(
      agreementRow(
        "qualified",
        units.map((unit) => unit.map((row) => String(row?.qualified ?? "none"))),
      ),
    );
  }
  if (mentionCodings.length > 1) {
    const coded = mentionCodings.map((coding) => new Set(coding.rows.map(key)));
    const texts = answers.filter(({ status }) => status === "answered");
    for (const theme of THEMES)
      rows.push(
        agreementRow(
          theme,
          texts.map(({ city, item }) => coded.map((keys) => String(keys.has(key({ city, item, theme }))))),
        ),
      );
  }
  return rows;
}
