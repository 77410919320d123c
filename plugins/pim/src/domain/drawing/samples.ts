import type { CategoryCode } from "../../contract"
import type { DrawingInput } from "./types"

/** An article as far as it is drawn; sizes are length, height and width, unknown ones null. */
export const drawn = (
  sku: string,
  category: CategoryCode,
  sizes: (number | null)[],
  is_flexible = false
): DrawingInput => ({
  sku,
  category,
  length_mm: sizes[0] ?? null,
  height_mm: sizes[1] ?? null,
  width_mm: sizes[2] ?? null,
  is_flexible,
})

/** At least one article of every kind of drawing. */
export const SAMPLES: DrawingInput[] = [
  drawn("SX118", "skirtings", [2000, 140, 18]),
  drawn("C336", "cornices", [2000, 270, 260]),
  drawn("P8020", "mouldings", [2000, 60, 25]),
  drawn("PX144", "mouldings", [2000, 50, 10]),
  drawn("WX204", "wall-panels", [2000, 250, 16]),
  drawn("W102", "wall-panels", [25, 333, 333]),
  drawn("C372", "lighting", [2000, 280, 70]),
  drawn("R38", "elements", []),
  drawn("R22", "elements", [null, 770, 525]),
  drawn("K1111", "elements", [300, 365, 185]),
  drawn("K1101", "elements", [2010, 110, 220]),
  drawn("K201LR", "elements", [230, 60, 150]),
  drawn("D320", "elements", [135, 250, 25]),
  drawn("D506", "elements", [430, 430, 15]),
  drawn("P201A", "elements", [200, 200, 25]),
  drawn("PX103A", "elements", [190, 35, 13]),
  drawn("G70", "elements", [200, 90, 27]),
  drawn("D200", "elements", [95, 95, 30]),
  drawn("FDP500", "adhesives", []),
  drawn("FDP600", "adhesives", []),
  drawn("FB13", "adhesives", []),
  drawn("MKC1", "marketing", []),
]
