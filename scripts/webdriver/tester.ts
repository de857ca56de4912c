/** Runs in the test page: Vitest's locators and userEvent for browsers driven by `provider.ts`. */
import {
  ensureAwaited,
  getByAltTextSelector,
  getByLabelSelector,
  getByPlaceholderSelector,
  getByRoleSelector,
  getByTestIdSelector,
  getByTextSelector,
  getByTitleSelector,
  Locator,
  selectorEngine,
  triggerCommandWithTrace,
} from "@vitest/browser/locators";
import { page, server, type UserEventClickOptions, userEvent } from "vitest/browser";

interface Point {
  readonly x: number;
  readonly y: number;
}

const frame = () => new Promise((done) => requestAnimationFrame(done));

const hold = (text: string) => text.replace(/[{[]/g, "$&$&");

/** What is drawn on top at a point of this page, inside shadow trees too. */
function topmost({ x, y }: Point): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const deeper = found?.shadowRoot?.elementFromPoint(x, y);
    if (!deeper || deeper === found) return found;
    found = deeper;
  }
}

function holds(element: Element, inner: Element | null): boolean {
  for (let node: Node | null = inner; node; node = node instanceof ShadowRoot ? node.host : (node.parentNode ?? null))
    if (node === element) return true;
  return inner instanceof HTMLLabelElement && inner.control === element;
}

/** How long an element may move or be covered before a click on it fails, in ms. */
const HIT_LIMIT = 10_000;

/** The point of the window where the element can be hit. It waits until the element is still and nothing covers it. */
async function pointOf(
  element: Element,
  { position, timeout = HIT_LIMIT }: UserEventClickOptions = {},
): Promise<Point> {
  const until = performance.now() + timeout;
  let last = "";
  for (;;) {
    const seen = element.getBoundingClientRect();
    if (seen.top < 0 || seen.left < 0 || seen.bottom > innerHeight || seen.right > innerWidth)
      element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const [box = new DOMRect()] = element.getClientRects();
    const at = { x: box.x + (position?.x ?? box.width / 2), y: box.y + (position?.y ?? box.height / 2) };
    const still = last === `${at.x} ${at.y}`;
    const top = topmost(at);
    if (still && holds(element, top)) {
      const tests = window.frameElement as HTMLElement;
      const outer = tests.getBoundingClientRect();
      const scale = outer.width / tests.clientWidth;
      return { x: outer.x + at.x * scale, y: outer.y + at.y * scale };
    }
    if (performance.now() > until) throw new Error(`cannot be hit: <${top?.localName ?? "nothing"}> is at its place`);
    last = `${at.x} ${at.y}`;
    await frame();
  }
}

function choose(element: Element, wanted: readonly (string | Element)[]) {
  const options = [...(element as HTMLSelectElement).options];
  for (const option of options)
    option.selected = wanted.some((one) => one === option || one === option.value || one === option.label);
  for (const type of ["input", "change"]) element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

function write(element: HTMLElement, text: string) {
  element.focus();
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
  else getSelection()?.selectAllChildren(element);
  document.execCommand(text === "" ? "delete" : "insertText", false, text);
}

class DrivenLocator extends Locator {
  readonly selector: string;

  constructor(selector: string, container?: Element) {
    super();
    this.selector = selector;
    if (container) this._container = container;
  }

  #do(act: (element: HTMLElement) => unknown, options?: UserEventClickOptions): Promise<void> {
    return ensureAwaited(async () => {
      await act((await this.findElement(options)) as HTMLElement);
    });
  }

  #at(options: UserEventClickOptions | undefined, name: string, ...rest: unknown[]): Promise<void> {
    return this.#do(async (element) => {
      const { x, y } = await pointOf(element, options);
      await triggerCommandWithTrace({ name, arguments: [x, y, ...rest] });
    }, options);
  }

  override click(options?: UserEventClickOptions) {
    return this.#at(options, "__vitest_click", 1);
  }

  override dblClick(options?: UserEventClickOptions) {
    return this.#at(options, "__vitest_click", 2);
  }

  override tripleClick(options?: UserEventClickOptions) {
    return this.#at(options, "__vitest_click", 3);
  }

  override hover(options?: UserEventClickOptions) {
    return this.#at(options, "__vitest_hover");
  }

  override unhover() {
    return this.#do(() => triggerCommandWithTrace({ name: "__vitest_hover", arguments: [innerWidth + 20, 1] }));
  }

  override fill(text: string) {
    return this.#do((element) => write(element, text));
  }

  override clear() {
    return this.fill("");
  }

  override selectOptions(wanted: Parameters<Locator["selectOptions"]>[0]) {
    return this.#do((element) =>
      choose(
        element,
        [wanted].flat().map((one) => (one instanceof Locator ? one.element() : one)),
      ),
    );
  }

  protected override locator(selector: string) {
    return new DrivenLocator(`${this.selector} >> ${selector}`, this._container);
  }

  protected override elementLocator(element: Element) {
    return new DrivenLocator(selectorEngine.generateSelectorSimple(element), element);
  }
}

const located = (selector: string) => new DrivenLocator(selector);

page.extend({
  getByLabelText: (text, options) => located(getByLabelSelector(text, options)),
  getByRole: (role, options) => located(getByRoleSelector(role, options)),
  getByTestId: (id) => located(getByTestIdSelector(server.config.browser.locators.testIdAttribute, id)),
  getByAltText: (text, options) => located(getByAltTextSelector(text, options)),
  getByPlaceholder: (text, options) => located(getByPlaceholderSelector(text, options)),
  getByText: (text, options) => located(getByTextSelector(text, options)),
  getByTitle: (text, options) => located(getByTitleSelector(text, options)),
  elementLocator: (element) => new DrivenLocator(selectorEngine.generateSelectorSimple(element), element),
});

/** Vitest's own `type` asks the driver to find the element, which it cannot inside a shadow tree. */
userEvent.type = (element, text) =>
  ensureAwaited(async () => {
    const target = element instanceof Element ? element : await element.findElement();
    (target as HTMLElement).focus();
    await userEvent.keyboard(hold(text));
  });
