import { utils, write } from "@e965/xlsx"
import fc from "fast-check"
import { zipSync } from "fflate"
import { CATALOGUE } from "../reading/testing/catalogue"
import { FileRefused } from "./limits"
import { readFile } from "./read-file"
import { sniff } from "./sniff"
import { unpack } from "./unpack"

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

const refusal = (file: Uint8Array) =>
  readFile(file, CATALOGUE).then(
    () => "read",
    (error: FileRefused) => error.code
  )

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
    const parts = unpack(workbook("xlsx"))
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

  it.each<[string, Uint8Array]>([
    ["FILE_KIND", bytes("%PDF-1.7")],
    [
      "FILE_KIND",
      bytes("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"),
    ],
    ["FILE_KIND", zipSync({ "a.txt": new Uint8Array(10) })],
    ["FILE_KIND", Buffer.from(Array.from({ length: 4_000 }, (_, n) => n % 7))],
    ["FILE_UNSAFE", zipSync({ "[Content_Types].xml": new Uint8Array(30_000_000) })],
    ["FILE_UNSAFE", zipSync({ "../../x": new Uint8Array(1) })],
    [
      "FILE_UNSAFE",
      zipSync(
        Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`${n}`, new Uint8Array(0)]))
      ),
    ],
    ["FILE_UNREADABLE", workbook("xlsx").slice(0, 3_000)],
    ["FILE_UNREADABLE", workbook("biff8").slice(0, 600)],
    ["FILE_TOO_LARGE", Buffer.concat([workbook("xlsx"), Buffer.alloc(5_000_000)])],
    ["FILE_TOO_LARGE", Buffer.alloc(2_000_001, "a")],
  ])("refuses with %s (%#)", async (code, file) => {
    expect(await refusal(file)).toBe(code)
  })

  it("survives any bytes behind the head of a ZIP and of an old workbook", async () => {
    const unzips = (tail: Uint8Array) => {
      try {
        unpack(Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), tail]))
      } catch (error) {
        expect(error).toBeInstanceOf(FileRefused)
      }
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), unzips))
    const file = workbook("xlsx")
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), (at, byte) => {
        const damaged = Uint8Array.from(file)
        damaged[at] = byte
        unzips(damaged.subarray(4))
      }),
      { numRuns: 200 }
    )
  })
})

describe("sniff", () => {
  it("goes by content", () => {
    expect(sniff(bytes("<html><table>"))).toBe("markup")
    expect(sniff(bytes("SX118;5"))).toBe("text")
    expect(sniff(new Uint8Array(0))).toBe("text")
    expect(sniff(workbook("biff8"))).toBe("xls")
  })
})
