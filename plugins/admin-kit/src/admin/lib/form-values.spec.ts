import fc from "fast-check"
import { listOf, numberOf, textOf } from "./form-values"

const form = (values: Record<string, string>) => {
  const data = new FormData()
  Object.entries(values).forEach(([name, value]) => data.set(name, value))
  return data
}

it("reads text without the spaces around it, and nothing as null", () => {
  const data = form({ name: "  Ампир ", empty: "   " })
  expect(["name", "empty", "missing"].map((name) => textOf(data, name))).toEqual([
    "Ампир",
    null,
    null,
  ])
})

it("reads zero as zero and an empty field as null", () => {
  const data = form({ none: "0", some: " 4 ", empty: "" })
  expect(["none", "some", "empty"].map((name) => numberOf(data, name))).toEqual([0, 4, null])
})

it("reads back every list of words that hold no comma", () => {
  const word = fc.stringMatching(/^[a-zа-я0-9]([a-zа-я0-9 -]*[a-zа-я0-9])?$/)
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(listOf(form({ list: words.join(" , ") }), "list")).toEqual(words)
    })
  )
})
