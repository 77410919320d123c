import type { Bench } from "./bench"
import type { Measured } from "./measure"

/** One figure of the report: the portal's way and, where stock Medusa has one, its way (milliseconds). */
export interface Case {
  name: string
  ours: (bench: Bench) => Promise<Measured>
  stock?: (bench: Bench) => Promise<number[]>
}
