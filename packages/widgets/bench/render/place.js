/** The variants' one layout: cities four to a line under each other, a row for each stance. Sizes in px. */
export const WIDTH = 760;
export const COLUMN = 144;
export const LINE = 26;
export const LEFT = 175;

/** Where the marks and the labels of the rows stand, by column and line. */
export function place(rows) {
  const units = [];
  const labels = [];
  let line = 0;
  for (const { stance, colour, cities } of rows) {
    labels.push({ text: `${stance} ${cities.length}`, line });
    cities.forEach((city, nth) => {
      units.push({ city, stance, colour, column: nth % 4, line: line + Math.floor(nth / 4) });
    });
    line += Math.ceil(cities.length / 4) + 0.5;
  }
  return { units, labels, lines: line };
}

export const x = (column) => LEFT + 8 + column * COLUMN;
export const y = (line) => 18 + line * LINE;
