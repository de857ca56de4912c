/** What was measured of one form of one view. Sizes in bytes, times in ms. */
export interface Line {
  readonly view: string;
  readonly form: string;
  /** What is pasted, compressed. */
  readonly pasted: number;
  readonly requests: number;
  readonly bytes: number;
  readonly inARow: number;
  readonly readable: number;
  readonly painted?: number | undefined;
  readonly shiftSeen: number;
  readonly shiftBelow: number;
}

export interface Ceiling {
  readonly what: string;
  readonly value: number;
  readonly ceiling: number;
  readonly unit: "KB" | "downloads" | "shift";
}

const KB = 1024;

/** Whether a form keeps its height free or never changes it: not an element that was not asked to, nor a frame fitted to its content. */
const reserves = ({ form }: Line) => !["element", "element, pinned", "frame, with listener"].includes(form);

/** What the project holds itself to, beside what was measured. */
export function ceilingsOf(lines: readonly Line[], script: number): readonly Ceiling[] {
  const of = (view: string) => lines.find((line) => line.view === view && line.form === "element");
  const elements = lines.filter(({ form }) => form.startsWith("element"));
  const most = (value: (line: Line) => number, some = lines) => Math.max(...some.map(value));
  return [
    { what: "the script, before elements", value: script / KB, ceiling: 2, unit: "KB" },
    {
      what: "a whole stance chart: script, Lit, element",
      value: (of("stance chart")?.bytes ?? 0) / KB,
      ceiling: 11,
      unit: "KB",
    },
    {
      what: "a whole city card: script, Lit, element, data",
      value: (of("city card")?.bytes ?? 0) / KB,
      ceiling: 13,
      unit: "KB",
    },
    // The script itself is the first in the row.
    {
      what: "downloads in a row after the script",
      value: most(({ inARow }) => inARow, elements) - 1,
      ceiling: 2,
      unit: "downloads",
    },
    {
      what: "layout shift, embed further down",
      value: most(({ shiftBelow }) => shiftBelow),
      ceiling: 0,
      unit: "shift",
    },
    {
      what: "layout shift, embed seen at once, its height reserved",
      value: most(({ shiftSeen }) => shiftSeen, lines.filter(reserves)),
      ceiling: 0,
      unit: "shift",
    },
  ];
}

const kilobytes = (bytes: number) => (bytes / KB).toFixed(1);
const shifted = (value: number) => (value === 0 ? "0" : value.toFixed(4));
const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

/** All figures as Markdown. */
export function report(lines: readonly Line[], ceilings: readonly Ceiling[], machine: string): string {
  const shown = ({ value, ceiling, unit }: Ceiling) => [
    unit === "downloads" ? value : unit === "KB" ? value.toFixed(2) : shifted(value),
    ceiling,
    value <= ceiling ? "holds" : "**over**",
  ];
  return `# What an embed costs a reader

Written by \`npm run bench:embed -- --write\`; never edited. A phone of 360 by 740 px, Slow 4G (150 ms, 1.6 Mbit/s) and a processor slowed four times, over the built site as a static host serves it, with
brotli; nothing is cached. ${machine}

| held to | measured | at most | |
|---|---|---|---|
${ceilings.map((line) => row([line.what, ...shown(line)])).join("\n")}

\`pasted\` is the snippet itself, compressed, within its article. \`readable\` is when the first words are painted with JavaScript off (for a frame: those in it); \`painted\` when the widget is. \`shift\` is all
that moved on the page unasked, with the embed in sight when the page opens, and with it a window further down. An element that reserves no height, and a frame that a listener fits, move what follows where a reader sees them then: for such a
place there are a frame without listener, and the element with its height reserved, which leaves that height empty where no script comes.

| view | form | pasted, KB | requests | KB | in a row | readable, ms | painted, ms | shift, seen | shift, below |
|---|---|---|---|---|---|---|---|---|---|
${lines
  .map((line) =>
    row([
      line.view,
      line.form,
      kilobytes(line.pasted),
      line.requests,
      kilobytes(line.bytes),
      line.inARow,
      Math.round(line.readable),
      line.painted === undefined ? "" : Math.round(line.painted),
      shifted(line.shiftSeen),
      shifted(line.shiftBelow),
    ]),
  )
  .join("\n")}
`;
}
