import fc from "fast-check"
import { type CartState, cartWrites, type WantedLine } from "./cart-writes"

const skus = ["A", "B", "C", "D"]
const wantedLine = (sku: string) =>
  fc.record<WantedLine>({
    sku: fc.constant(sku),
    variant_id: fc.constant(`variant_${sku}`),
    quantity: fc.integer({ min: 1, max: 3 }),
    unit_price_minor: fc.integer({ min: 1, max: 2 }),
    tax_rate: fc.constantFrom(10, 20),
  })
const lines = fc
  .subarray(skus)
  .chain((chosen) => fc.tuple(...chosen.map(wantedLine)))
  .map((list) => list as WantedLine[])

const held = (wanted: WantedLine[]): CartState[] =>
  wanted.map((line, n) => ({ ...line, id: `line_${n}` }))

function applied(before: CartState[], wanted: WantedLine[]) {
  const { lines: writes, remove } = cartWrites(before, wanted)
  const after = new Map(before.map((line) => [line.id, line]))
  remove.forEach((id) => after.delete(id))
  writes.forEach((line, n) => {
    const id = line.id ?? `new_${n}`
    after.set(id, { ...line, id })
  })
  return [...after.values()]
}

const contents = (list: readonly WantedLine[]) =>
  list
    .map((line) => `${line.sku} ${line.quantity} ${line.unit_price_minor} ${line.tax_rate}`)
    .sort()

describe("cartWrites", () => {
  it("leads from any cart to the wanted one", () => {
    fc.assert(
      fc.property(lines, lines, (before, wanted) => {
        expect(contents(applied(held(before), wanted))).toEqual(contents(wanted))
      })
    )
  })

  it("writes nothing where nothing differs", () => {
    fc.assert(
      fc.property(lines, (wanted) => {
        expect(cartWrites(held(wanted), wanted)).toEqual({ lines: [], remove: [] })
      })
    )
  })

  it("leaves one line of an article that stands in the cart twice", () => {
    const [line] = held([
      { sku: "A", variant_id: "v", quantity: 1, unit_price_minor: 1, tax_rate: 0 },
    ])
    expect(cartWrites([line, { ...line, id: "again" }], [line])).toEqual({
      lines: [],
      remove: ["again"],
    })
  })
})
