import { source, stock } from "../testing/network"
import { candidateSources } from "./candidates"

const MOSCOW = { lat: 55.75, lon: 37.62 }
const near = (index: number) =>
  stock(source(`n${String(index).padStart(2, "0")}`, { lat: 55 + index / 100 }), [5, 0])
const need = Int32Array.from([4, 4])

describe("candidateSources", () => {
  it("leaves out who has nothing", () => {
    const { sources, complete } = candidateSources(
      [stock(source("a"), [0, 0]), stock(source("b"), [1, 0])],
      need,
      MOSCOW
    )
    expect(sources.map(({ source: { id } }) => id)).toEqual(["b"])
    expect(complete).toBe(true)
  })

  it("keeps the indispensable ones of too many, however far, and says that others are gone", () => {
    const far = stock(source("z", { lat: 43, lon: 131 }), [0, 4])
    const { sources, complete } = candidateSources(
      [...Array.from({ length: 25 }, (_, index) => near(index)), far],
      need,
      MOSCOW
    )
    expect(sources).toHaveLength(20)
    expect(sources).toContain(far)
    expect(complete).toBe(false)
    expect(sources.some(({ source: { id } }) => id === "n00")).toBe(false)
  })
})
