/** The engines the tests run in. */
export type Engine = "chromium" | "firefox" | "webkit";

/** A browser with one page open, driven as a reader would: a mouse and a keyboard. */
export interface Session {
  /** Name and version of the engine: `Firefox 153.7.0`. */
  readonly version: string;
  /** Resolves when the page has loaded. */
  open(url: string): Promise<void>;
  /** Runs a function in the page and gives what it returns or resolves to. Both ways as JSON. */
  evaluate<Args extends readonly unknown[], Result>(
    script: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Moves the mouse to a point of the window, in px. */
  moveTo(x: number, y: number): Promise<void>;
  /** Presses and releases the main button where the mouse is, `times` in a row. */
  click(times?: number): Promise<void>;
  /** Presses or releases keys one after the other, by their name in `KeyboardEvent.key`. */
  keys(strokes: readonly KeyStroke[]): Promise<void>;
  /** The window as a PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface KeyStroke {
  readonly key: string;
  readonly down: boolean;
}

/** Size of the window, in px: room for every test page, so that none of it is outside the window. */
export const WINDOW = { width: 1500, height: 1300 };

/** Strokes that press and release each of these keys. */
export const typed = (...keys: string[]): KeyStroke[] =>
  keys.flatMap((key) => [
    { key, down: true },
    { key, down: false },
  ]);
