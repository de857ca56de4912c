const cell = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const isBilingual = (value: unknown): value is { nl: unknown; en: unknown } =>
  typeof value === "object" && value !== null && Object.keys(value).sort().join() === "en,nl";

/** A row with every bilingual value as two columns, `labelNl` and `labelEn`. */
export const flatten = (row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([key, value]): [string, unknown][] =>
      isBilingual(value)
        ? [
            [`${key}Nl`, value.nl],
            [`${key}En`, value.en],
          ]
        : [[key, value]],
    ),
  );

/**
 * Rows as CSV (RFC 4180, comma, CRLF, UTF-8 without a byte order mark). A bilingual column becomes two, `labelNl` and
 * `labelEn`; lists and blocks become JSON in their cell; null is an empty cell.
 * @param columns the columns to write when there may be no row to read them from
 */
export function toCSV(rows: readonly object[], columns?: readonly string[]): string {
  const flat = rows.map(flatten);
  const names = columns ?? Object.keys(flat[0] ?? {});
  return [names, ...flat.map((row) => names.map((name) => row[name]))]
    .map((line) => `${line.map(cell).join(",")}\r\n`)
    .join("");
}
