import { lotRefusals, neededByLot } from "./lot-booking"

const lot = { id: "l1", sku: "SX118", eta: "2026-04-01", free: 10 }
const want = (quantity: number, eta?: string) => ({ lot_id: "l1", line_id: "x", quantity, eta })

describe("lotRefusals", () => {
  it("sums lines that share a lot before comparing", () => {
    expect(neededByLot([want(6), want(5)])).toEqual(new Map([["l1", 11]]))
    expect(lotRefusals([lot], [want(6), want(4)])).toEqual([])
    expect(lotRefusals([lot], [want(6), want(5)])).toMatchObject([
      { code: "LOT_SHORT", facts: { lot_id: "l1", sku: "SX118", needed: 11, available: 10 } },
    ])
  })

  it("counts a lot that is gone as empty", () => {
    expect(lotRefusals([], [want(1)])).toMatchObject([
      { code: "LOT_SHORT", facts: { needed: 1, available: 0, sku: null } },
    ])
  })

  it("refuses a lot that now comes later than shown, not one that comes earlier", () => {
    expect(lotRefusals([lot], [want(1, "2026-03-20")])).toMatchObject([{ code: "LOT_MOVED" }])
    expect(lotRefusals([lot], [want(1, "2026-04-20")])).toEqual([])
  })
})
