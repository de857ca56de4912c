import { resolve } from "node:path";
import { defineBrowserProvider } from "@vitest/browser";
import type { BrowserProvider, BrowserProviderOption, TestProject } from "vitest/node";
import { launch } from "./launch.js";
import { type Engine, type Session, typed } from "./session.js";
import { strokesOf } from "./strokes.js";

/** Keys a test left down. */
interface Held {
  unreleased: string[];
}

/** Runs in the page: gives the frame the tests run in the keyboard, unless something in it has it. */
function focusTests() {
  const frame = document.querySelector<HTMLIFrameElement>("iframe[data-vitest]");
  if (document.activeElement !== frame) frame?.contentWindow?.focus();
}

type Act = (session: Session, ...args: never[]) => Promise<unknown>;

/** What Vitest asks for by name. The points were found in the page (`tester.ts`). */
const ACTS: Readonly<Record<string, Act>> = {
  async __vitest_click(session, x: number, y: number, times: number) {
    await session.moveTo(x, y);
    await session.click(times);
  },
  __vitest_hover: (session, x: number, y: number) => session.moveTo(x, y),
  async __vitest_keyboard(session, text: string, { unreleased }: Held): Promise<Held> {
    const held = new Set(unreleased);
    await session.evaluate(focusTests);
    await session.keys(strokesOf(text, held));
    return { unreleased: [...held] };
  },
  __vitest_cleanup: (session, { unreleased }: Held) => session.keys(unreleased.map((key) => ({ key, down: false }))),
  async __vitest_tab(session, { shift = false }: { readonly shift?: boolean }) {
    await session.evaluate(focusTests);
    await session.keys(
      shift ? [{ key: "Shift", down: true }, ...typed("Tab"), { key: "Shift", down: false }] : typed("Tab"),
    );
  },
};

class WebDriverProvider implements BrowserProvider {
  readonly name = "webdriver";
  readonly supportsParallelism = false;
  readonly initScripts = [resolve(import.meta.dirname, "tester.ts")];
  readonly #engine: Engine;
  #session: Promise<Session> | undefined;

  constructor(project: TestProject, engine: Engine) {
    this.#engine = engine;
    for (const [name, act] of Object.entries(ACTS))
      project.browser?.registerCommand(
        name as never,
        (async (_: unknown, ...args: never[]) => act(await this.#open(), ...args)) as never,
      );
  }

  #open(): Promise<Session> {
    this.#session ??= launch(this.#engine);
    return this.#session;
  }

  getCommandsContext() {
    return {};
  }

  async openPage(_: string, url: string) {
    await (await this.#open()).open(url);
  }

  async close() {
    await (await this.#session?.catch(() => undefined))?.close();
  }
}

/** Vitest's browser mode in a browser of Debian's, all files in one session: without a download and without a package more. */
export const webdriver = (engine: Engine): BrowserProviderOption =>
  defineBrowserProvider({
    name: "webdriver",
    options: {},
    providerFactory: (project) => new WebDriverProvider(project, engine),
  });
