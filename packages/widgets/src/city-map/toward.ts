/** A point on the screen. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Right and down for each key that has a direction. */
const DIRECTIONS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest spot in the quarter of the map that an arrow key points into; undefined where there is none. */
export function toward<At extends Spot>(spots: readonly At[], from: Spot, key: string): At | undefined {
  const [right, down] = DIRECTIONS[key] ?? [0, 0];
  return spots
    .map((spot) => {
      const [across, along] = [spot.x - from.x, spot.y - from.y];
      const ahead = across * right + along * down;
      return { spot, ahead, aside: Math.abs(across * down) + Math.abs(along * right) };
    })
    .filter(({ ahead, aside }) => ahead > 0 && aside <= ahead)
    .sort((one, other) => Math.hypot(one.ahead, one.aside) - Math.hypot(other.ahead, other.aside))[0]?.spot;
}

/** The spot nearest to a point. */
export const nearestTo = <At extends Spot>(spots: readonly At[], { x, y }: Spot): At | undefined =>
  [...spots].sort((one, other) => Math.hypot(one.x - x, one.y - y) - Math.hypot(other.x - x, other.y - y))[0];
