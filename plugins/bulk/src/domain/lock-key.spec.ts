import { PostgresAdvisoryLockProvider } from "@medusajs/locking-postgres/dist/services/advisory-lock"
import fc from "fast-check"
import { lockKey, sortedLockKeys } from "./lock-key"

/** The package keeps its hash private; the test reads it off the prototype. */
const packageHash = (name: string): number =>
  (
    PostgresAdvisoryLockProvider.prototype as unknown as { hashStringToInt(name: string): number }
  ).hashStringToInt(name)

describe("lockKey", () => {
  it("is the key that Medusa's own provider takes for any name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => lockKey(name) === packageHash(name))
    )
    expect(lockKey("iitem_01HZX")).toBe(packageHash("iitem_01HZX"))
  })
})

describe("sortedLockKeys", () => {
  it("gives each key once, ascending, whatever the order of the names", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (names) => {
        const keys = sortedLockKeys([...names, ...names])
        expect(keys).toEqual([...new Set(names.map(lockKey))].sort((a, b) => a - b))
        expect(sortedLockKeys([...names].reverse())).toEqual(keys)
      })
    )
  })
})
