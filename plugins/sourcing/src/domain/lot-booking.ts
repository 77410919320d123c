import type { Refusal } from "@orac/companies"

/** A part of an order line that waits for an inbound lot. `eta` is the date the buyer was shown. */
export interface LotAllocation {
  lot_id: string
  line_id: string
  quantity: number
  eta?: string
}

/** A lot as it stands under its lock; `free` is what nobody has booked. */
export interface LotRow {
  id: string
  sku: string
  eta: string
  free: number
}

/** Pieces needed of each lot: lines that share a lot are summed before anything is compared. */
export function neededByLot(allocations: LotAllocation[]): Map<string, number> {
  const needed = new Map<string, number>()
  for (const { lot_id, quantity } of allocations) {
    needed.set(lot_id, (needed.get(lot_id) ?? 0) + quantity)
  }
  return needed
}

const short = (lotId: string, lot: LotRow | undefined, needed: number): Refusal => {
  const available = lot?.free ?? 0
  return {
    code: "LOT_SHORT",
    message: `Of the lot ${lotId} only ${available} pieces are free, ${needed} are needed.`,
    facts: { lot_id: lotId, sku: lot?.sku ?? null, needed, available },
  }
}

const moved = (lot: LotRow, shown: string): Refusal => ({
  code: "LOT_MOVED",
  message: `The lot ${lot.id} is now expected on ${lot.eta} instead of ${shown}.`,
  facts: { lot_id: lot.id, sku: lot.sku, eta: lot.eta, shown },
})

/**
 * Why allocations cannot be booked: a lot has less than is needed, is gone, or arrives later than the buyer was told.
 *
 * @param lots the locked rows; a lot that is missing here is gone
 */
export function lotRefusals(lots: LotRow[], allocations: LotAllocation[]): Refusal[] {
  const byId = new Map(lots.map((lot) => [lot.id, lot]))
  const promised = new Map(allocations.map(({ lot_id, eta }) => [lot_id, eta]))
  return [...neededByLot(allocations)].flatMap(([lotId, needed]) => {
    const lot = byId.get(lotId)
    if (!lot || lot.free < needed) {
      return [short(lotId, lot, needed)]
    }
    const shown = promised.get(lotId)
    return shown !== undefined && lot.eta > shown ? [moved(lot, shown)] : []
  })
}
