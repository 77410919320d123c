import { utils, write } from "@e965/xlsx"
import fc from "fast-check"
import { zipSync } from "fflate"
import { FileRefused } from "./limits"
import { readTables } from "./read-tables"
import { sniff } from "./sniff"
import { unpack } from "./unpack"

const ROWS = [
  ["Артикул", "Кол-во"],
  ["SX118", 20],
  ["=1+1", "4 уп"],
]

function workbook(bookType: "xlsx" | "biff8") {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), "Лист1")
  return new Uint8Array(write(book, { type: "buffer", bookType, compression: true }))
}

const refusal = (file: Uint8Array) =>
  readTables(file, 5_000).then(
    () => "read",
    (error: FileRefused) => error.code
  )

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part)))
  )

const TABLE = [
  ["Артикул", "Кол-во"],
  ["SX118", "20"],
  ["=1+1", "4 уп"],
]

describe("readTables", () => {
  it.each(["xlsx", "biff8"] as const)("reads %s, computing nothing", async (type) => {
    expect(await readTables(workbook(type), 10)).toEqual([TABLE])
  })

  it("reads text as one table and stops a spreadsheet one row past the limit", async () => {
    expect(await readTables(bytes("a;1\r\nb;2"), 10)).toEqual([
      [
        ["a", "1"],
        ["b", "2"],
      ],
    ])
    expect((await readTables(workbook("xlsx"), 1))[0]).toHaveLength(2)
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
