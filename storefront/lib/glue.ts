/** Metres of profile that one cartridge of adhesive lasts for: an estimate for planning, two beads of 5 mm. */
const METRES_PER_CARTRIDGE = 8

export interface GlueNeed {
  pieces: number
  metres: number
  cartridges: number
}

/**
 * How much adhesive a number of profiles needs, rounded up to whole cartridges.
 *
 * @param lengthMm of one profile; without a length there is no estimate
 */
export function glueFor(pieces: number, lengthMm: number | null): GlueNeed | null {
  if (!lengthMm || pieces <= 0) {
    return null
  }
  const metres = Math.ceil((pieces * lengthMm) / 1000)
  return { pieces, metres, cartridges: Math.ceil(metres / METRES_PER_CARTRIDGE) }
}
