import { deflateSync } from "zlib"
import fc from "fast-check"
import { JPEG, PDF, PNG } from "../testing/files"
import { cleanFileName } from "./clean-name"
import { LARGEST_FILE_BYTES, recogniseFile } from "./recognise"

const cutAt = (bytes: Buffer) => fc.integer({ min: 1, max: bytes.length - 2 })

/** A whole PDF with something between its objects and its end. */
function pdfAround(filling: string | Buffer): Buffer {
  const head = Buffer.from("%PDF-1.5\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", "latin1")
  const body = Buffer.concat([head, Buffer.from(filling as string, "latin1"), Buffer.from("\n")])
  const tail = `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.concat([body, Buffer.from(tail)])
}

/** A PDF that keeps an object packed in a stream of objects. */
function packedPdf(
  object: string,
  {
    mark = "/ObjStm",
    filter = "/Filter /FlateDecode",
    packed = deflateSync(Buffer.from(`2 0 ${object}`)),
  } = {}
): Buffer {
  const head = `4 0 obj\n<< /Type ${mark} /N 1 /First 4 ${filter} /Length ${packed.length} >>\nstream\n`
  return pdfAround(Buffer.concat([Buffer.from(head), packed, Buffer.from("\nendstream\nendobj")]))
}

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

  it("looks into packed objects, and refuses those it cannot look into", () => {
    expect(recogniseFile(packedPdf("<< /Type /Page >>"))).toEqual({ type: "application/pdf" })
    const hidden = "<< /S /JavaScript /JS (app.alert(1)) >>"
    const refused = [
      packedPdf(hidden),
      packedPdf(hidden, { mark: "/Obj#53tm" }),
      packedPdf("<< /S /J#61vaScript >>"),
      packedPdf("<< /Type /Page >>", { filter: "/Filter /LZWDecode" }),
      packedPdf(hidden, { filter: "/Filter /FlateDecode /DecodeParms << /Predictor 12 >>" }),
      packedPdf("<< /Type /Page >>", { packed: Buffer.from("encrypted") }),
      packedPdf("a".repeat(33_000_000)),
    ]
    for (const file of refused) {
      expect(recogniseFile(file)).toEqual({ problem: "active_content" })
    }
  })

  it("is not misled by what only looks like a stream", () => {
    const script = "3 0 obj\n<< /S /JavaScript >>\nendobj\n"
    const file = pdfAround(`%stream\n${script}%endstream\n`)
    expect(recogniseFile(file)).toEqual({ problem: "active_content" })
  })

  it.each([
    ["digits", "1".repeat(8_000_000)],
    ["digits and blanks", "1 ".repeat(4_000_000)],
    ["blanks", ` ${" ".repeat(8_000_000)}`],
    ["streams that never end", "stream\n".repeat(1_100_000)],
    ["objects that are none", "1 0 obj".repeat(1_100_000)],
    ["names in disguise", "#2f#4a".repeat(1_300_000)],
    ["marks of packed objects", "/ObjStm".repeat(1_100_000)],
  ])("comes to an end with eight megabytes of %s", (_, filling) => {
    expect(Object.keys(recogniseFile(pdfAround(filling)))).toHaveLength(1)
    expect(recogniseFile(Buffer.from(`%PDF-1.4\n${filling}`, "latin1"))).toHaveProperty("problem")
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
