import fc from "fast-check"
import { id, ids } from "./ids"

describe("ids", () => {
  it("are unique, prefixed, of a ULID's shape and sorted as returned", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (count) => {
        const batch = ids("ordli", count)
        expect(new Set(batch).size).toBe(count)
        expect([...batch].sort()).toEqual(batch)
        for (const one of batch) {
          expect(one).toMatch(/^ordli_[0-9A-HJKMNP-TV-Z]{26}$/)
        }
      })
    )
  })

  it("sort by time between batches", () => {
    expect(ids("x", 1, 1_000_000)[0] < ids("x", 1, 1_000_001)[0]).toBe(true)
  })

  it("differ between batches of one millisecond", () => {
    expect(id("x")).not.toBe(id("x"))
  })
})
