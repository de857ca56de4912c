import { chromium } from "./chromium.js";
import { firefox } from "./firefox.js";
import type { Engine, Session } from "./session.js";
import { webkit } from "./webkit.js";

const LAUNCHERS: Readonly<Record<Engine, () => Promise<Session>>> = { chromium, firefox, webkit };

/** Opens a browser of this engine. Whoever asks closes it; it also ends when the asking process does. */
export const launch = (engine: Engine): Promise<Session> => LAUNCHERS[engine]();
