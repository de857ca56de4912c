import { plainText } from "../src/text/plain-text.js";
import type {
  Answer,
  City,
  CityId,
  Dataset,
  Figure,
  Item,
  ItemId,
  Measure,
  Mention,
  Note,
  Quoted,
  Span,
  StanceLabels,
  StanceRow,
  Summary,
  Theme,
  Translation,
} from "../src/types.js";
import { ITEMS, MEASURES, STANCES, STATEMENTS, THEMES } from "../src/vocabulary.js";
import { agreementOf } from "./agreement.js";
import type { CityFile } from "./authored.js";
import { answersPath, blocksIn, cityPath, type Inputs, translationPath } from "./inputs.js";

const countWords = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,@-]*/gu)?.length ?? 0;

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

const lineOf = (starts: readonly number[], offset: number) => {
  const next = starts.findIndex((start) => start > offset);
  return next === -1 ? starts.length : next;
};

const quoted = (text: string, quote: string): Quoted => {
  const start = text.indexOf(quote);
  return { quote, at: [start, start + quote.length] };
};

function assembleCities({ municipalities }: Inputs): City[] {
  return municipalities.map((row) => ({
    id: row.id as CityId,
    name: row.name,
    printedName: row.printedName || null,
    aliases: row.aliases,
    cbsCode: row.cbsCode,
    province: row.province,
    provinceCode: row.provinceCode as City["provinceCode"],
    population: row.population2018,
    wikidata: row.wikidata,
    lat: row.lat,
    lon: row.lon,
    responded: row.responded,
    order: row.order,
  }));
}

function assembleAnswer(inputs: Inputs, starts: readonly number[], city: CityId, item: ItemId): Answer {
  const blocks = blocksIn(inputs.answers, answersPath(city), item);
  const text = plainText(blocks);
  const spans = inputs.marked.spans.filter(({ owner }) => owner === `${city}/${item}`);
  const missingReason = inputs.cities.find(({ file }) => file === cityPath(city))?.value.missing?.[item] ?? null;
  return {
    city,
    item,
    status: missingReason === null ? "answered" : "missing",
    missingReason,
    text,
    blocks,
    words: countWords(text),
    source: spans.map(({ start, end }): Span => [start, end]),
    lines: spans.map(({ start, end }): Span => [lineOf(starts, start), lineOf(starts, end - 1)]),
  };
}

const byOrder = <Row>(rows: readonly Row[], place: (row: Row) => number) =>
  rows.toSorted((left, right) => place(left) - place(right));

function assembleFigures(city: CityId, reading: CityFile, textOf: (item: ItemId) => string): Figure[] {
  return reading.figures.map((row) => ({
    id: row.id,
    city,
    measure: row.measure,
    value: row.value,
    valueTo: row.valueTo ?? null,
    unit: row.unit,
    period: row.period,
    approximate: row.approximate ?? false,
    country: row.country ?? null,
    item: row.item,
    ...quoted(textOf(row.item), row.quote),
    note: row.note ?? null,
  }));
}

function assembleMentions(city: CityId, reading: CityFile, textOf: (item: ItemId) => string): Mention[] {
  const place = ({ item, theme }: { item: ItemId; theme: Mention["theme"] }) =>
    ITEMS.indexOf(item) * THEMES.length + THEMES.indexOf(theme);
  return byOrder(reading.mentions, place).map(({ item, theme, quote }) => ({
    city,
    item,
    theme,
    ...quoted(textOf(item), quote),
  }));
}

function assembleTranslations({ translations }: Inputs, city: CityId): Translation[] {
  return ITEMS.flatMap((item): Translation[] => {
    const blocks = blocksIn(translations, translationPath(city), item);
    return blocks.length === 0 ? [] : [{ city, item, lang: "en", text: plainText(blocks), blocks }];
  });
}

/** The measures and themes as tables, from the codebook. */
function assembleCodebook({ codebook }: Inputs): { measures: Measure[]; themes: Theme[] } {
  const { measures, themes } = codebook.value;
  return {
    measures: MEASURES.flatMap((id) => (measures[id] ? [{ id, ...measures[id] }] : [])),
    themes: THEMES.flatMap((id) =>
      themes[id]
        ? [{ id, ...themes[id], example: { ...themes[id].example, city: themes[id].example.city as CityId } }]
        : [],
    ),
  };
}

/** The published tables, made from inputs that have passed every rule. Pure: the same inputs give the same tables. */
export function assemble(inputs: Inputs): Dataset {
  const { items, corrections, ...study } = inputs.survey.value;
  const cities = assembleCities(inputs);
  const answered = cities.filter((city) => city.responded);
  const starts = lineStarts(inputs.annex);
  const answers = answered.flatMap(({ id }) => ITEMS.map((item) => assembleAnswer(inputs, starts, id, item)));
  const textOf = (city: CityId, item: ItemId) =>
    answers.find((answer) => answer.city === city && answer.item === item)?.text ?? "";
  const readings = (city: CityId) => inputs.cities.find(({ file }) => file === cityPath(city))?.value;

  const readingsOf = <Row>(rows: (city: CityId, reading: CityFile, text: (item: ItemId) => string) => Row[]): Row[] =>
    answered.flatMap(({ id }) => {
      const reading = readings(id);
      return reading ? rows(id, reading, (item) => textOf(id, item)) : [];
    });
  const { measures, themes } = assembleCodebook(inputs);

  return {
    survey: {
      id: study.id,
      title: study.title,
      network: study.network,
      collector: study.collector,
      period: study.period,
      invited: cities.length,
      responded: answered.length,
      sources: study.sources,
      dataVersion: study.dataVersion,
      offsetUnit: "utf-16",
    },
    cities,
    items: items.map(
      (item, index): Item => ({
        id: item.id,
        kind: item.kind,
        order: index + 1,
        wording: item.wording,
        label: item.label,
      }),
    ),
    answers,
    translations: answered.flatMap(({ id }) => assembleTranslations(inputs, id)),
    summaries: readingsOf((city, { summaries }) =>
      ITEMS.flatMap((item): Summary[] => (summaries[item] ? [{ city, item, ...summaries[item] }] : [])),
    ),
    stances: answered.flatMap(({ id }) =>
      STATEMENTS.flatMap((item): StanceRow[] => {
        const row = readings(id)?.stances[item];
        if (!row) return [];
        const { quote, at } = quoted(textOf(id, item), row.quote);
        return [{ city: id, item, stance: row.stance, qualified: row.qualified, quote, at, why: row.why }];
      }),
    ),
    measures,
    figures: readingsOf(assembleFigures),
    themes,
    mentions: readingsOf(assembleMentions),
    notes: answered.flatMap(({ id }) =>
      (readings(id)?.notes ?? []).map(
        (note): Note => ({
          id: note.id,
          city: id,
          item: note.item,
          kind: note.kind,
          text: note.text,
          quote: note.quote ?? null,
        }),
      ),
    ),
    corrections,
    agreement: agreementOf(inputs, answers),
  };
}

/** The words of the codes, from the codebook. */
export function assembleStanceLabels({ codebook }: Inputs): StanceLabels {
  const { stances, qualified } = codebook.value;
  return Object.fromEntries([
    ...STANCES.map((stance) => [stance, stances[stance]?.label]),
    ["qualified", qualified.label],
  ]) as StanceLabels;
}
