const UNITS = ["pcs", "set", "cartridge", "bucket"] as const

type Unit = (typeof UNITS)[number]

/** The name of the text for a unit of sale; unknown units are pieces. */
export const unitKey = (unit: string): `unit_${Unit}` =>
  `unit_${(UNITS as readonly string[]).includes(unit) ? (unit as Unit) : "pcs"}`
