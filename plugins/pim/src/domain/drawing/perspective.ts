import type { Point } from "./types"

/** The picture's frame and the back wall of a room seen in one-point perspective. */
export const SCENE = { width: 640, height: 400 }
const BACK = { left: 176, right: 464, top: 92, bottom: 268 }

/** A point of the left wall: `near` 0 at the back wall, 1 at the reader; `down` 0 at the ceiling, 1 at the floor. */
export function leftWall(near: number, down: number): Point {
  const top = BACK.top * (1 - near)
  const bottom = BACK.bottom + (SCENE.height - BACK.bottom) * near
  return [BACK.left * (1 - near), top + (bottom - top) * down]
}

export function rightWall(near: number, down: number): Point {
  const [x, y] = leftWall(near, down)
  return [SCENE.width - x, y]
}

export const backWall = (across: number, down: number): Point => [
  BACK.left + (BACK.right - BACK.left) * across,
  BACK.top + (BACK.bottom - BACK.top) * down,
]

/** A point of the ceiling: `across` from left to right, `near` from the back wall to the reader. */
export function ceiling(across: number, near: number): Point {
  const [left, y] = leftWall(near, 0)
  return [left + (SCENE.width - 2 * left) * across, y]
}

export function floor(across: number, near: number): Point {
  const [left, y] = leftWall(near, 1)
  return [left + (SCENE.width - 2 * left) * across, y]
}

/** The three pieces of a strip that runs round the room between two heights. */
export const wallStrip = (from: number, to: number): Point[][] => [
  [leftWall(1, from), leftWall(0, from), leftWall(0, to), leftWall(1, to)],
  [backWall(0, from), backWall(1, from), backWall(1, to), backWall(0, to)],
  [rightWall(0, from), rightWall(1, from), rightWall(1, to), rightWall(0, to)],
]

/** A strip of the ceiling along the three walls, as wide as `share` of it. */
export const ceilingStrip = (share: number): Point[][] => {
  const inner = share * 1.6
  return [
    [ceiling(0, 1), ceiling(0, 0), ceiling(share, inner), ceiling(share, 1)],
    [ceiling(0, 0), ceiling(1, 0), ceiling(1 - share, inner), ceiling(share, inner)],
    [ceiling(1, 0), ceiling(1, 1), ceiling(1 - share, 1), ceiling(1 - share, inner)],
  ]
}
