import fc from "fast-check"
import { type ListRow, MAX_ROWS, readText } from "./read-list"
import { suggester } from "./suggest"
import { CATALOGUE } from "./testing/catalogue"

function rowsOf(text: string): ListRow[] {
  const reading = readText(text, CATALOGUE)
  if (reading.kind !== "list") {
    throw new Error("too long")
  }
  return reading.rows
}

const linesOf = (text: string) =>
  rowsOf(text).map((row) =>
    row.kind === "line" ? `${row.sku} ${row.quantity}` : row.issues[0].code
  )

const table = (rows: string[][], delimiter: string) =>
  rows.map((row) => row.join(delimiter)).join("\n")

describe("a pasted table", () => {
  it.each(["\t", ";", "|"])("with columns in any order, separated by %j", (delimiter) => {
    const rows = [
      ["№", "Наименование", "Ед.", "Кол-во", "Артикул", "Цена"],
      ["1", "Плинтус", "шт", "20", "SX118", "1 234,50"],
      ["2", "Карниз", "уп", "2", "C351", "99,00"],
      ["3", "Плинтус", "м", "37", "SX 157", "10,00"],
    ]
    expect(linesOf(table(rows, delimiter))).toEqual(["SX118 20", "C351 20", "SX157 19"])
  })

  it("without a heading: row numbers and lengths are no quantities", () => {
    const rows = [
      ["1", "SX118", "2000", "20"],
      ["2", "SX157", "2000", "7"],
      ["3", "C351", "2000", "12"],
    ]
    expect(linesOf(table(rows, "\t"))).toEqual(["SX118 20", "SX157 7", "C351 12"])
  })

  it("reads quoted CSV with separators and row breaks inside a cell", () => {
    const text = 'sku,qty,name\n"SX118","20","Skirting, ""long"""\n"SX157",7,"two\nrows"'
    expect(linesOf(text)).toEqual(["SX118 20", "SX157 7"])
  })

  it("does not swallow rows behind a quote that is never closed", () => {
    expect(linesOf('SX118\t20\n"SX157\t7\nC351\t5')).toEqual(["SX118 20", "SX157 7", "C351 5"])
  })

  it("reads a row that does not follow the columns as free text", () => {
    const rows = [
      ["SX118", "20"],
      ["SX157", "7"],
      ["5", "C351"],
      ["C396 9 шт", ""],
    ]
    expect(linesOf(table(rows, "\t"))).toEqual(["SX118 20", "SX157 7", "C351 5", "C396 9"])
  })

  it("flags formulas in the article's and the quantity's place", () => {
    expect(linesOf("SX118\t20\nSX157\t=1+1\n=A1\t5\nC351\t+cmd|' /C calc'!A0")).toEqual([
      "SX118 20",
      "FORMULA",
      "FORMULA",
      "FORMULA",
    ])
  })

  it("trusts decimals of an export: 20,000 in a column is twenty", () => {
    expect(linesOf("SX118\t20,000\nSX157\t7,000")).toEqual(["SX118 20", "SX157 7"])
  })

  it("keeps the quantity of an unknown article, and what to learn", () => {
    expect(rowsOf("SX118\t20\nABC-778\t5\nSX157\t7")[1]).toMatchObject({
      kind: "unresolved",
      typed: { value: 5, unit: "pcs" },
      code: "ABC-778",
      position: 2,
    })
  })
})

const known = fc.constantFrom("SX118", "sx 157", "С351", "DX174-2300", "ART-00012")
const row = fc.oneof(
  fc.tuple(known, fc.integer({ min: -5, max: 200_000 })).map(([sku, n]) => `${sku}\t${n}`),
  fc.tuple(fc.integer({ min: 1, max: 99 }), known).map(([n, sku]) => `${n} x ${sku}`),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom("", "  ", "=1+1", "SX118;20", "\u0000\u0001\u0002", '"open', "Итого 55")
)

describe("any list", () => {
  it("answers every row with content, once, in order", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const text = rows.map((one) => one.replace(/["\r\n\u0085\u2028\u2029]/g, "")).join("\n")
        const reading = readText(text, CATALOGUE)
        const filled = text.split("\n").filter((one) => one.replace(/[\t;|,]/g, "").trim())
        if (reading.kind !== "list") {
          throw new Error("too long")
        }
        expect(reading.rows.length + reading.headers).toBeGreaterThanOrEqual(filled.length)
        expect(reading.rows.map((one) => one.position)).toEqual(reading.rows.map((_, n) => n + 1))
        expect(JSON.stringify(reading)).not.toMatch(/\\u0000|\\ud[89a-f]/)
        for (const one of reading.rows) {
          expect(one.kind === "line" ? one.quantity > 0 : one.issues.length > 0).toBe(true)
        }
      })
    )
  })

  it("finds article and quantity in any column order and separator", () => {
    const lines = fc.array(
      fc.tuple(
        fc.constantFrom("SX118", "SX157", "C351", "CX100"),
        fc.integer({ min: 1, max: 900 })
      ),
      { minLength: 3, maxLength: 20 }
    )
    fc.assert(
      fc.property(lines, fc.constantFrom("\t", ";", "|", "  "), fc.boolean(), (list, gap, swap) => {
        const text = list.map(([sku, n]) => (swap ? [n, sku] : [sku, n]).join(gap)).join("\n")
        expect(linesOf(text)).toEqual(list.map(([sku, n]) => `${sku} ${n}`))
      })
    )
  })

  it("is refused as a whole above the limit of rows", () => {
    const text = "SX118 1\n".repeat(MAX_ROWS + 1)
    expect(readText(text, CATALOGUE)).toEqual({ kind: "too_long", rows: MAX_ROWS + 1 })
  })

  it("answers 5,000 rows of rubbish and near misses, each by its suggestions", () => {
    const noise = Array.from(
      { length: MAX_ROWS },
      (_, n) => `SX${n}Z Плинтус гладкий ${"\u0003ж"[n % 2].repeat(n % 90)} ${n} шт =${n}`
    )
    const suggest = suggester(CATALOGUE)
    const rows = rowsOf(noise.join("\n"))
    expect(rows.length).toBe(MAX_ROWS)
    expect(rows.every((one) => suggest(one.raw).length <= 3)).toBe(true)
  })

  // What backtracks or goes over the whole text for every sign of it would not end.
  it.each([
    "9".repeat(2_000_000),
    "SX 1".repeat(500_000),
    '"'.repeat(200_000),
    "\t".repeat(200_000),
    "a\n".repeat(4_999) + "x".repeat(1_900_000),
    ("1 x ".repeat(120) + "\n").repeat(4_000),
    "\u00a0- ".repeat(600_000),
    '"a\n'.repeat(4_000),
  ])("of two megabytes of one thing is read to its end (%#)", (text) => {
    expect(readText(text, CATALOGUE).kind).toBe("list")
  })
})

describe("suggestions", () => {
  const suggest = suggester(CATALOGUE)

  it.each([
    ["SX119 20", "SX118"],
    ["SX 11B 20", "SX118"],
    ["клей 5", "FDP700"],
    ["CX-l00", "CX100"],
  ])("for %j include %s", (text, sku) => {
    expect(suggest(text)).toContain(sku)
  })

  it("are at most three, and none for words nobody knows", () => {
    expect(suggest("плинтус").length).toBe(3)
    expect(suggest("Hello, world!")).toEqual([])
  })
})
