import { problemGroups } from "./problems"
import { rowsOf } from "./rows"
import { line, padOf, unresolved } from "./testing"

const short = { here: 1, network: 2, inbound: [], production: [] }

describe("problemGroups", () => {
  const pad = padOf([line("A", 9, { availability: short }), line("B", 1)], {
    unresolved: [unresolved("1"), unresolved("2"), unresolved("3", { issues: [] })],
  })
  const codes = (showsPrices: boolean) =>
    problemGroups(pad.unresolved, rowsOf(pad, {}, new Map()), showsPrices).map(
      ({ code, targets }) => [code, targets.length]
    )

  it("counts rows by their first issue and lines over stock", () => {
    expect(codes(false)).toEqual([
      ["NOT_FOUND", 2],
      ["UNREADABLE", 1],
      ["OVER_STOCK", 1],
    ])
  })

  it("counts a missing price only for those who see prices", () => {
    expect(codes(true)).toContainEqual(["NO_PRICE", 1])
  })
})
