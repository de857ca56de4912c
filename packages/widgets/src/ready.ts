import type { LitElement, TemplateResult } from "lit";

/** An element before its first update, whose drawing is asked for without being put anywhere. */
type Undrawn = Pick<LitElement, "requestUpdate" | "addEventListener"> & {
  willUpdate(changed: Map<PropertyKey, unknown>): void;
  render(): TemplateResult;
};

/** Whether an element would show no more than its fallback content. */
const isFallback = ({ strings }: TemplateResult) => /^\s*<slot>\s*<\/slot>\s*$/.test(strings.join(""));

/** Resolves when what an element waits for has come; rejects where it says that it cannot draw. */
function changed(element: Undrawn): Promise<void> {
  const { requestUpdate } = element;
  return new Promise<void>((resolve, reject) => {
    element.requestUpdate = () => resolve();
    element.addEventListener("g40-error", (event) => reject(new Error(event.detail.message)), {
      once: true,
    });
  }).finally(() => {
    element.requestUpdate = requestUpdate;
  });
}

/**
 * Resolves when an element that has not been drawn yet has all in hand to be drawn at once.
 * Rejects, with what it says of it, where it cannot be drawn.
 */
export async function ready(element: LitElement): Promise<void> {
  const undrawn = element as unknown as Undrawn;
  for (;;) {
    const next = changed(undrawn);
    undrawn.willUpdate(new Map());
    if (!isFallback(undrawn.render())) return;
    await next;
  }
}
