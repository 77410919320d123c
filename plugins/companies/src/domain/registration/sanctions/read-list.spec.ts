import fc from "fast-check"
import { readList } from "./read-list"

describe("readList", () => {
  it("finds its columns by their headings, in any order and in both languages", () => {
    const row = { row: 2, name: "ООО Пример", tax_id: "9610000014", country: "RU" }
    expect(
      readList([
        ["Country", "Remark", "Tax ID", "Name"],
        ["RU", "x", "96 1000 0014", " ООО Пример "],
      ])
    ).toEqual([row])
    expect(
      readList([
        ["Наименование", "ИНН", "Страна"],
        ["ООО Пример", "9610000014", "RU"],
      ])
    ).toEqual([row])
  })

  it("takes a list of names alone, and passes over rows that name nobody", () => {
    expect(readList([["NAME"], ["A"], [""], [], ["B"]])).toMatchObject([
      { row: 2, name: "A", tax_id: "", country: "" },
      { row: 5, name: "B" },
    ])
  })

  it.each([
    ["nothing", [], "no_heading"],
    [
      "a table of something else",
      [
        ["sku", "price"],
        ["A", "1"],
      ],
      "no_heading",
    ],
    ["a list without headings", [["ООО Пример", "9610000014"]], "no_heading"],
    ["headings without rows", [["name", "tax id"]], "empty"],
    ["rows of blanks", [["name"], [" "], ["\t"]], "empty"],
  ])("says what is wrong with %s", (_, cells, problem) => {
    expect(readList(cells)).toEqual({ problem })
  })

  it("answers any table without throwing, and never with an empty list", () => {
    const cell = fc.oneof(
      fc.constantFrom("name", "Имя", "tax id", ""),
      fc.string({ unit: "binary" })
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell)), (cells) => {
        const read = readList(cells)
        expect("problem" in read || read.length > 0).toBe(true)
      })
    )
  })
})
