import { parseKeyDef } from "@vitest/browser";
import type { KeyStroke } from "./session.js";

/** The strokes of a text of Testing Library's kind, `{Shift>}{Tab}{/Shift}`; changes which keys are held. */
export function strokesOf(text: string, held: Set<string>): KeyStroke[] {
  return parseKeyDef(text).flatMap(({ keyDef, releasePrevious, releaseSelf, repeat }) => {
    const { key = "" } = keyDef;
    const strokes: KeyStroke[] = held.delete(key) ? [{ key, down: false }] : [];
    if (releasePrevious) return strokes;
    for (let time = 0; time < repeat; time++) strokes.push({ key, down: true });
    if (releaseSelf) strokes.push({ key, down: false });
    else held.add(key);
    return strokes;
  });
}
