/** The one of many targets that focus is on now: not where it was when a key was pressed whose turn comes only now. */
export const focusedOf = (targets: readonly HTMLElement[]): HTMLElement | undefined => {
  const { activeElement } = (targets[0]?.getRootNode() ?? document) as Document | ShadowRoot;
  return targets.find((target) => target === activeElement);
};

/** Moves focus from one of many targets to another: along the text with left and right, to the nearest one above or below. */
export function rove(targets: readonly HTMLElement[], key = ""): void {
  const from = focusedOf(targets);
  if (from) goal(targets, from, key)?.focus();
}

function goal(targets: readonly HTMLElement[], from: HTMLElement, key: string): HTMLElement | undefined {
  const at = targets.indexOf(from);
  const forward = getComputedStyle(from).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (key === "Home") return targets[0];
  if (key === "End") return targets.at(-1);
  if (key === "ArrowLeft" || key === "ArrowRight") return targets[key === forward ? at + 1 : at - 1];
  if (key === "ArrowUp" || key === "ArrowDown") return nearest(targets, from, key === "ArrowDown" ? 1 : -1);
  return undefined;
}

const middleOf = (element: HTMLElement) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** The target of the nearest line above (-1) or below (1), and on it the one least far to the side. */
function nearest(targets: readonly HTMLElement[], from: HTMLElement, direction: 1 | -1): HTMLElement | undefined {
  const start = middleOf(from);
  const beyond = targets
    .map((target) => ({ target, ...middleOf(target) }))
    .map(({ target, x, y }) => ({ target, down: (y - start.y) * direction, aside: Math.abs(x - start.x) }))
    .filter(({ down }) => down > 4);
  const line = Math.min(...beyond.map(({ down }) => down));
  return beyond.filter(({ down }) => down < line + 4).sort((left, right) => left.aside - right.aside)[0]?.target;
}
