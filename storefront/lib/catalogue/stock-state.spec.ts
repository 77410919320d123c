import { stockState } from "./stock-state"

const nowhere = { sku: "C200", here: 0, network: 0, inbound: [], production: [], by_source: [] }

describe("stockState", () => {
  it("prefers what is near, then what there is, then what comes first", () => {
    expect(stockState({ ...nowhere, here: 4, network: 9 })).toMatchObject({ kind: "here", here: 4 })
    expect(stockState({ ...nowhere, network: 9 })).toEqual({ kind: "network", network: 9 })
    const inbound = [{ date: "2026-12-20", quantity: 5 }]
    const production = [{ date: "2026-12-01", quantity: 7 }]
    expect(stockState({ ...nowhere, inbound, production })).toEqual({
      kind: "later",
      date: "2026-12-01",
      quantity: 7,
    })
    expect(stockState(nowhere)).toEqual({ kind: "none" })
  })
})
