import { utils, write } from "@e965/xlsx"
import { unzipSync, zipSync } from "fflate"
import { CATALOGUE } from "./testing/catalogue"
import { readFile } from "./read-file"

const ROWS = [
  ["Артикул", "Кол-во"],
  ["SX118", 20],
  ["Плинтус", "x"],
  ["CX100", "4 уп"],
]

type Sheet = ReturnType<typeof utils.aoa_to_sheet>

function workbook(bookType: "xlsx" | "biff8" | "biff5", change: (sheet: Sheet) => void = () => {}) {
  const book = utils.book_new()
  const sheet = utils.aoa_to_sheet(ROWS)
  change(sheet)
  utils.book_append_sheet(book, sheet, "Лист1")
  return new Uint8Array(write(book, { type: "buffer", bookType, compression: true }))
}

async function linesOf(file: Uint8Array) {
  const reading = await readFile(file, CATALOGUE)
  if (reading.kind !== "list") {
    return reading.kind
  }
  return reading.rows.map((row) =>
    row.kind === "line" ? `${row.sku} ${row.quantity}` : row.issues[0].code
  )
}

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part)))
  )

const CP1251 = bytes(
  [0xc0, 0xf0, 0xf2],
  ";",
  [0xca, 0xee, 0xeb, 0x2d, 0xe2, 0xee],
  "\r\n",
  [0xd1],
  [0x58],
  "100;7\r\n"
)

describe("readFile", () => {
  it.each(["xlsx", "biff8"] as const)("reads %s", async (type) => {
    expect(await linesOf(workbook(type))).toEqual(["SX118 20", "NOT_FOUND", "CX100 96"])
  })

  it.each<[string, Uint8Array]>([
    ["UTF-8", bytes("SX118;20\nCX100;4\n")],
    ["UTF-8 with its mark", bytes([0xef, 0xbb, 0xbf], "SX118;20\r\nCX100;4")],
    ["UTF-16", bytes([0xff, 0xfe], [...Buffer.from("SX118\t20\nCX100\t4", "utf16le")])],
    ["quoted", bytes('"SX118","20"\n"CX100","4"')],
  ])("reads CSV in %s", async (_, file) => {
    expect(await linesOf(file)).toEqual(["SX118 20", "CX100 4"])
  })

  it("reads CSV in windows-1251, Cyrillic look-alikes too", async () => {
    expect(await linesOf(CP1251)).toEqual(["CX100 7"])
  })

  it("takes a formula by its remembered value and flags one without", async () => {
    const file = workbook("xlsx", (sheet) => {
      sheet.B2 = { t: "n", f: "10+10", v: 20 }
      sheet.B4 = { t: "e", f: "1/0", v: 7 }
    })
    expect(await linesOf(file)).toEqual(["SX118 20", "NOT_FOUND", "FORMULA"])
  })

  it("flags text that a spreadsheet would compute", async () => {
    const file = workbook("xlsx", (sheet) => {
      sheet.B2 = { t: "s", v: "=cmd|' /C calc'!A0" }
    })
    expect((await linesOf(file))[0]).toBe("FORMULA")
  })

  it("is not misled by a sheet that declares a million rows", async () => {
    const parts = unzipSync(workbook("xlsx"))
    const sheet = Buffer.from(parts["xl/worksheets/sheet1.xml"]).toString()
    const huge = sheet.replace(/ref="A1:B4"/, 'ref="A1:XFD1048576"')
    expect(huge).not.toBe(sheet)
    const file = zipSync({ ...parts, "xl/worksheets/sheet1.xml": Buffer.from(huge) })
    expect(await linesOf(file)).toHaveLength(3)
  })

  it("says that a list is too long", async () => {
    expect(await linesOf(bytes("SX118;1\n".repeat(5_001)))).toBe("too_long")
    const file = workbook("xlsx", (sheet) => {
      utils.sheet_add_aoa(
        sheet,
        Array.from({ length: 6_000 }, () => ["SX118", 1])
      )
    })
    expect(await linesOf(file)).toBe("too_long")
  })
})
