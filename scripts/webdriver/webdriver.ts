import { type KeyStroke, type Session, WINDOW } from "./session.js";

/** Sends one WebDriver command and gives its value. */
export type Send = (command: keyof typeof COMMANDS, parameters: object) => Promise<unknown>;

/** The commands of WebDriver that are used, with their path over HTTP; Firefox's own protocol goes by their names. */
export const COMMANDS = {
  Navigate: "url",
  ExecuteAsyncScript: "execute/async",
  PerformActions: "actions",
  SetWindowRect: "window/rect",
  TakeScreenshot: "screenshot",
} as const;

/** WebDriver's code points for keys that type no character. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Insert: "\uE016",
  Delete: "\uE017",
  Meta: "\uE03D",
};

function codeOf(key: string): string {
  const value = KEYS[key] ?? key;
  if ([...value].length > 1) throw new Error(`no key is called ${key}`);
  return value;
}

/** Runs in the page: gives what the function came to, or why it failed. */
const BODY = (script: string) => `const done = arguments[arguments.length - 1];
  const args = [...arguments].slice(0, -1);
  Promise.resolve().then(() => (${script})(...args)).then(
    (value) => done({ value }),
    (error) => done({ error: String(error && error.stack ? error.message : error) }),
  );`;

/** A session over WebDriver, however its commands are carried. */
export async function webdriver(version: string, send: Send, close: () => Promise<void>): Promise<Session> {
  const act = (id: string, type: string, actions: readonly object[]) =>
    send("PerformActions", { actions: [{ id, type, actions }] });
  await send("SetWindowRect", { x: 0, y: 0, ...WINDOW });
  return {
    version,
    close,
    async open(url) {
      await send("Navigate", { url });
    },
    async evaluate(script, ...args) {
      const outcome = await send("ExecuteAsyncScript", { script: BODY(String(script)), args });
      const { value, error } = outcome as { readonly value: never; readonly error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    async moveTo(x, y) {
      const to = { x: Math.round(x), y: Math.round(y), origin: "viewport", duration: 0 };
      await act("mouse", "pointer", [{ type: "pointerMove", ...to }]);
    },
    async click(times = 1) {
      const once = [
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ];
      await act("mouse", "pointer", Array(times).fill(once).flat());
    },
    async keys(strokes: readonly KeyStroke[]) {
      const actions = strokes.map(({ key, down }) => ({ type: down ? "keyDown" : "keyUp", value: codeOf(key) }));
      await act("keyboard", "key", actions);
    },
    async screenshot() {
      return Buffer.from((await send("TakeScreenshot", { full: false })) as string, "base64");
    },
  };
}
