/** A stretch of the source between one mark and the next. */
export interface MarkedSpan {
  /** What the mark says: `title`, `heading`, `heading/<item>`, `row/<city>` or `<city>/<item>`. */
  readonly owner: string;
  /** Half-open UTF-16 offsets into the source, blanks at both ends left out. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** 1-based line of the mark, the same in the marked text and in the source. */
  readonly line: number;
}

export interface MarkedText {
  /** The marked text without its marks: must be the source, byte for byte. */
  readonly source: string;
  readonly spans: readonly MarkedSpan[];
  /** Non-blank text before the first mark, which belongs to nobody. */
  readonly unowned: string;
}

const MARK = /⟦([^⟦⟧\n]*)⟧/g;

const countLines = (text: string) => text.split("\n").length - 1;

/** Splits the marked text at its marks. A mark owns everything up to the next one. */
export function parseMarks(marked: string): MarkedText {
  const marks = [...marked.matchAll(MARK)];
  const spans: MarkedSpan[] = [];
  let source = marked.slice(0, marks[0]?.index ?? marked.length);
  const unowned = source.trim();
  let line = 1 + countLines(source);
  for (const [position, mark] of marks.entries()) {
    const raw = marked.slice(mark.index + mark[0].length, marks[position + 1]?.index ?? marked.length);
    const start = source.length + (raw.length - raw.trimStart().length);
    const end = source.length + raw.trimEnd().length;
    source += raw;
    spans.push({
      owner: mark[1] ?? "",
      start: Math.min(start, end),
      end,
      text: raw.trim(),
      line,
    });
    line += countLines(raw);
  }
  return { source, spans, unowned };
}
