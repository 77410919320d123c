import fc from "fast-check"
import { MAX_QUANTITY, readQuantity } from "./quantity"

describe("a typed quantity", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAX_QUANTITY }), (value) => {
        expect(readQuantity(String(value))).toBe(value)
      })
    )
  })

  it.each(["", "0", "-1", "1.5", "1e3", "0x10", " 7", "1000000", "x"])("is none: %j", (text) => {
    expect(readQuantity(text)).toBeNull()
  })
})
