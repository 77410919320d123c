import { readFreeRow } from "./read-row"
import { CATALOGUE } from "./testing/catalogue"

const read = (row: string) => readFreeRow(row, CATALOGUE)
const line = (sku: string, quantity: number, ...notes: string[]) => ({
  kind: "line",
  sku,
  quantity,
  notes: notes.map((code) => expect.objectContaining({ code })),
})
const issue = (code: string) =>
  expect.objectContaining({ kind: "unresolved", issues: [expect.objectContaining({ code })] })

describe("a row of free text", () => {
  it.each<[string, string, number]>([
    ["SX118 20", "SX118", 20],
    ["SX118\t20", "SX118", 20],
    ["SX118;20", "SX118", 20],
    ["SX118,20", "SX118", 20],
    ["SX118|20", "SX118", 20],
    ["SX118   20", "SX118", 20],
    ["20 SX118", "SX118", 20],
    ["20 x SX118", "SX118", 20],
    ["20xSX118", "SX118", 20],
    ["SX118x20", "SX118", 20],
    ["SX118 × 20", "SX118", 20],
    ["SX118 – 20", "SX118", 20],
    ["SX118 - 20 шт.", "SX118", 20],
    ["SX118-20шт", "SX118", 20],
    ["SX118=20", "SX118", 20],
    ["sx118: 20pcs", "SX118", 20],
    ["SX 118 20", "SX118", 20],
    ["SX-118 20", "SX118", 20],
    ["SX118F 5", "SX118F", 5],
    ["DX174-2300 5", "DX174-2300", 5],
    ["DX174 2300 5", "DX174-2300", 5],
    ["SX162-RAL9003 - 4", "SX162-RAL9003", 4],
    ["> > SX118 20", "SX118", 20],
    ["• SX118 20", "SX118", 20],
    ["- SX118 20", "SX118", 20],
    ["3. SX118 20", "SX118", 20],
    ["1 SX118 20", "SX118", 20],
    ["Плинтус SX118 2м 20 шт", "SX118", 20],
    ["SX118 2000 мм 20", "SX118", 20],
    ["C351 Карниз 2000x80x175 мм, 12 шт", "C351", 12],
    ["SX118 20 шт 1 234,50 руб", "SX118", 20],
    ["SX118 20 1234,50", "SX118", 20],
    ["SX118 1\u00a0200", "SX118", 1200],
    ["SX118 1 200 шт", "SX118", 1200],
    ['"SX118","20"', "SX118", 20],
    ["Нужно 15 штук SX118 к пятнице", "SX118", 15],
  ])("%j is %s x %d", (row, sku, quantity) => {
    expect(read(row)).toEqual(line(sku, quantity))
  })

  it.each<[string, string, number, string]>([
    ["СХ100 20", "CX100", 20, "LOOKALIKE"],
    ["CX1OO 20", "CX100", 20, "LOOKALIKE"],
    ["SX118 37 м", "SX118", 19, "METRES"],
    ["SX118 37,5 м.п.", "SX118", 19, "METRES"],
    ["CX100 4 уп", "CX100", 96, "PACKS"],
    ["SX118 2,5 шт", "SX118", 3, "FRACTION_ROUNDED"],
    ["ART-00012 7", "SX157", 7, "OWN_ARTICLE"],
    ["арт 00012 7 шт ART00012", "SX157", 7, "OWN_ARTICLE"],
    ["700123 8", "C351", 8, "OWN_ARTICLE"],
  ])("%j is %s x %d with the note %s", (row, sku, quantity, note) => {
    expect(read(row)).toEqual(line(sku, quantity, ...(note ? [note] : [])))
  })

  it.each([
    ["SX118", "NO_QUANTITY"],
    ["SX118 2м", "NO_QUANTITY"],
    ["SX118 -5", "BAD_QUANTITY"],
    ["SX118 0", "BAD_QUANTITY"],
    ["SX118 20 30", "BAD_QUANTITY"],
    ["SX118 1,000", "BAD_QUANTITY"],
    ["SX118 1e5", "NO_QUANTITY"],
    ["SX118 99999999999", "QUANTITY_TOO_LARGE"],
    ["FDP700 5 м", "BAD_QUANTITY"],
    ["SX104 5", "DISCONTINUED"],
    ["SX118 SX157 5", "AMBIGUOUS"],
    ["SX999 5", "NOT_FOUND"],
    ["SX118G 5", "NOT_FOUND"],
    ["C39 6 5", "NOT_FOUND"],
    ["Добрый день!", "NOT_FOUND"],
    ["=1+1", "FORMULA"],
    ["SX118 =1+1", "FORMULA"],
    ["SX118;=HYPERLINK(1)", "FORMULA"],
    ["+cmd|' /C calc'!A0", "FORMULA"],
    ["SX118 ;+cmd|' /C calc'!A0", "FORMULA"],
    ["@SUM(1+1)*cmd", "FORMULA"],
    ["-2+3 SX118", "FORMULA"],
  ])("%j stays with the issue %s", (row, code) => {
    expect(read(row)).toEqual(issue(code))
  })

  it("offers the substitute of what is no longer sold, and keeps the quantity", () => {
    expect(read("SX104 5 уп")).toMatchObject({
      typed: { value: 5, unit: "pack" },
      skus: ["SX105"],
    })
  })

  it("keeps an unknown article's words and quantity", () => {
    expect(read("Карниз белый 77 - 12 шт")).toMatchObject({
      code: "Карниз белый 77",
      typed: { value: 12, unit: "pcs" },
    })
  })
})
