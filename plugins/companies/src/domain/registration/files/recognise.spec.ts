import fc from "fast-check"
import { JPEG, PDF, PNG } from "../testing/files"
import { cleanFileName } from "./clean-name"
import { LARGEST_FILE_BYTES, recogniseFile } from "./recognise"

const cutAt = (bytes: Buffer) => fc.integer({ min: 1, max: bytes.length - 2 })

describe("recogniseFile", () => {
  it("knows its three kinds by their content", () => {
    expect(recogniseFile(PDF)).toEqual({ type: "application/pdf" })
    expect(recogniseFile(PNG)).toEqual({ type: "image/png" })
    expect(recogniseFile(JPEG)).toEqual({ type: "image/jpeg" })
  })

  it.each([
    ["nothing", Buffer.alloc(0), "empty"],
    ["too much", Buffer.alloc(LARGEST_FILE_BYTES + 1), "too_large"],
    ["a page of HTML", Buffer.from("<script>alert(1)</script>"), "unknown_type"],
    ["a drawing with script", Buffer.from("<svg onload='x()'/>"), "unknown_type"],
    ["a program", Buffer.from("MZ\x90\0\x03"), "unknown_type"],
    ["a PDF's first line over HTML", Buffer.from("%PDF-1.7\n<html></html>"), "damaged"],
    ["a PNG's signature alone", PNG.subarray(0, 8), "damaged"],
  ])("refuses %s", (_, bytes, problem) => {
    expect(recogniseFile(bytes)).toEqual({ problem })
  })

  it("refuses a PDF that runs script, however its name is spelled", () => {
    for (const name of ["/JavaScript", "/J#61vaScript", "/Launch", "/EmbeddedFile"]) {
      const text = PDF.toString("latin1").replace("/Catalog", `/Catalog ${name} 1`)
      const at = text.indexOf("xref\n")
      const moved = text.replace(/startxref\s+\d+/, `startxref\n${at}`)
      expect(recogniseFile(Buffer.from(moved, "latin1"))).toEqual({ problem: "active_content" })
    }
  })

  it.each([
    ["PDF", PDF],
    ["PNG", PNG],
    ["JPEG", JPEG],
  ])("never takes a %s that was cut off", (_, bytes) => {
    fc.assert(
      fc.property(cutAt(bytes), (length) => {
        expect(recogniseFile(bytes.subarray(0, length))).toHaveProperty("problem")
      })
    )
  })

  it("answers anything without throwing", () => {
    const start = fc.constantFrom(PDF.subarray(0, 9), PNG.subarray(0, 20), JPEG.subarray(0, 6))
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 400 }), (head, tail) => {
        expect(recogniseFile(Buffer.concat([head, tail]))).toHaveProperty("problem")
      })
    )
  })
})

describe("cleanFileName", () => {
  it.each([
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\papers\\Карточка.exe", "Карточка.pdf"],
    ["a\u202Efdp.exe", "a_fdp.pdf"],
    ['x"; filename="y.html', "x_ filename_y.pdf"],
    ["...", "document.pdf"],
    ["", "document.pdf"],
  ])("turns %j into %j", (name, cleaned) => {
    expect(cleanFileName(name, "application/pdf")).toBe(cleaned)
  })

  it("leaves no way out of a header or a folder in any name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(cleanFileName(name, "image/png")).toMatch(
          /^[\p{L}\p{N}_()][\p{L}\p{N} _().-]*\.png$/u
        )
      })
    )
  })
})
