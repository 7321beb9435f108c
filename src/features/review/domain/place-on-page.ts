/** Quarter turns to the right. */
export type Turn = 0 | 1 | 2 | 3;
/** A place on a page as shares of its width and height, from the top left. */
export type Spot = { x: number; y: number };

/** Where a spot of the upright page is seen when the page is turned. */
export function turned({ x, y }: Spot, turn: Turn): Spot {
  if (turn === 1) return { x: 1 - y, y: x };
  if (turn === 2) return { x: 1 - x, y: 1 - y };
  return turn === 3 ? { x: y, y: 1 - x } : { x, y };
}

/** Which spot of the upright page is seen there. */
export const upright = (seen: Spot, turn: Turn): Spot => turned(seen, ((4 - turn) % 4) as Turn);

const within = (share: number) => Math.min(1, Math.max(0, share));
export const moved = ({ x, y }: Spot, by: Spot): Spot => ({ x: within(x + by.x), y: within(y + by.y) });
