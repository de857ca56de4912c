const WORDS: Readonly<Record<string, number>> = {
  geen: 0,
  nul: 0,
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  honderd: 100,
  kwart: 25,
  helft: 50,
  driekwart: 75,
};

const percentOf = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;
const digits = (written: string) => Number(written.replaceAll(".", "").replace(",", "."));

/**
 * Every number a Dutch text states, each as often as it stands there: digits (`1.200` is 1200, `2,5` is 2.5), a
 * fraction as a percentage to one decimal (`2/3e` is 66.7), number words, and a half or quarter as a percentage.
 */
export function numbersIn(text: string): number[] {
  const fractions = [...text.matchAll(/(?<![\d/.-])(\d+)\/(\d+)e?(?![\d/-])/g)].map(([, part, whole]) =>
    percentOf(Number(part), Number(whole)),
  );
  const written = [...text.matchAll(/\d+(?:\.\d{3})*(?:,\d+)?/g)].map(([number]) => digits(number));
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => WORDS[word] ?? []);
  return [...fractions, ...written, ...words];
}
