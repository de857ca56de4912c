import { COLUMNS, type ColumnId, type Line } from "./medians.js";
import type { Variant } from "./variants.js";

/** What a run found: each variant with its line of medians. */
export interface Found {
  readonly variant: Variant;
  readonly line: Line;
}

const IDS = Object.keys(COLUMNS) as ColumnId[];

const number = (value: number) => Math.round(value).toLocaleString("en-GB");

/** A value, and behind it the ratio to the plain Lit element's where that means something. */
function cell(value: number | undefined, base: number | undefined, id: ColumnId): string {
  if (value === undefined) return "-";
  const compared = base && base > 0 && id !== "requests" ? ` (${(value / base).toFixed(2)})` : "";
  return `${number(value)}${compared}`;
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

function table(found: readonly Found[], base: Line): string[] {
  return [
    row(["made with", ...IDS.map((id) => COLUMNS[id].head)]),
    row(["---", ...IDS.map(() => "--:")]),
    ...found.map(({ variant, line }) => {
      const name = variant.role === "ours" ? `**${variant.name}**` : variant.name;
      return row([name, ...IDS.map((id) => cell(line[id], base[id], id))]);
    }),
  ];
}

/** What the element sets out to be within, by column: so many times the plain Lit element's, or so much more, or at most. */
const AIMS: readonly (readonly [id: ColumnId, limit: (base: number) => number, what: string])[] = [
  ["phonePainted", (base) => base * 1.15, "within 1.15 times the plain Lit element"],
  ["phoneArrived", (base) => base * 1.25, "within 1.25 times the plain Lit element"],
  ["twentyPainted", (base) => base * 1.3, "within 1.3 times the plain Lit element"],
  ["phoneBlocking", (base) => base + 50, "within 50 ms of the plain Lit element"],
  ["heap", () => 400, "at most 400 KiB"],
];

const verdict = (met: boolean, what: string) => `- ${met ? "met" : "**not met**"}: ${what}`;

function aims(found: readonly Found[], ours: Line, base: Line): string[] {
  const own = AIMS.map(([id, limit, what]) => {
    const most = limit(base[id] ?? 0);
    const value = ours[id] ?? Number.NaN;
    return verdict(value <= most, `${COLUMNS[id].head}: ${what} (${number(value)}, aim ${number(most)})`);
  });
  const ahead = found
    .filter(({ variant }) => variant.role === "library")
    .map(({ variant, line }) => {
      const behind = IDS.filter((id) => (ours[id] ?? 0) > (line[id] ?? Number.POSITIVE_INFINITY));
      const heads = behind.map((id) => COLUMNS[id].head).join("; ");
      return verdict(
        behind.length === 0,
        `not behind ${variant.name} in any column${heads && ` (behind in: ${heads})`}`,
      );
    });
  return [...own, ...ahead];
}

const lineWith = (found: readonly Found[], role: Variant["role"]): Line => {
  const line = found.find(({ variant }) => variant.role === role)?.line;
  if (!line) throw new Error(`No variant is ${role}.`);
  return line;
};

/** The table and the aims as Markdown. */
export function report(found: readonly Found[], notes: readonly string[]): string {
  const base = lineWith(found, "base");
  const shown = found.filter(({ variant }) => variant.role !== "blank");
  return [
    ...table(shown, base),
    "",
    ...notes.map((note) => `- ${note}`),
    "",
    "## Aims",
    "",
    ...aims(shown, lineWith(found, "ours"), base),
    "",
  ].join("\n");
}
