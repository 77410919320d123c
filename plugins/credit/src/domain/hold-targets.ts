/** What is held of an order on one account and how much of it has been invoiced; minor units. */
export interface Held {
  held_minor: number
  invoiced_minor: number
}

/**
 * What each account of an order is to hold so that all together hold its total less what is invoiced. A higher total
 * falls on the first account; a lower one is taken from the last.
 *
 * @returns one figure for each hold, in their order
 */
export function holdTargets(holds: readonly Held[], totalMinor: number): number[] {
  const invoiced = holds.reduce((sum, hold) => sum + hold.invoiced_minor, 0)
  const held = holds.reduce((sum, hold) => sum + hold.held_minor, 0)
  const difference = Math.max(0, totalMinor - invoiced) - held
  if (difference >= 0) {
    return holds.map(({ held_minor }, index) => held_minor + (index === 0 ? difference : 0))
  }
  let left = -difference
  return holds
    .toReversed()
    .map(({ held_minor }) => {
      const back = Math.min(held_minor, left)
      left -= back
      return held_minor - back
    })
    .reverse()
}
