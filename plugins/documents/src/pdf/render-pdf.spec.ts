import fs from "fs"
import os from "os"
import path from "path"
import { invoiceLines, invoiceTotals, type InvoiceLine } from "../domain/invoice-totals"
import type { InvoiceData } from "../domain/invoice"
import { type LineColumn, linesTable } from "./lines-table"
import { page } from "./page"
import type { PdfContent, PdfDocument } from "./pdf-document"
import { renderPdf } from "./render-pdf"

const lines = invoiceLines([])

const data = (demo: boolean) =>
  ({
    seller: { name: "Seller" },
    lines,
    totals: invoiceTotals(lines),
    demo,
  }) as unknown as InvoiceData

const words = { language: "en", title: "Paper 1", page: "{page}/{pages}" }

const AT = new Date("2026-11-23T10:00:00Z")

const made = (content: PdfContent[], demo = false): PdfDocument => {
  const document = page(data(demo), words, content)
  return { ...document, info: { ...document.info, creationDate: AT } }
}

const render = (content: PdfContent[], demo = false) => renderPdf(made(content, demo))

const pageCount = (pdf: Buffer) => (pdf.toString("latin1").match(/\/Type \/Page\b/g) ?? []).length

const readable = async (document: PdfDocument) =>
  (await renderPdf({ ...document, compress: false } as PdfDocument)).toString("latin1")

const COLUMNS = ["Article", "Name", "Price", "VAT", "Sum", "Total"].map((head): LineColumn => ({
  head,
  width: "*",
  alignment: "right",
  cell: ({ name }) => `${head} ${name}`,
}))

const manyLines = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ name: `${i}` }) as InvoiceLine)

/** How often the event loop came round before the work was done. */
async function turnsDuring(work: Promise<unknown>) {
  let turns = 0
  let next = setImmediate(function turn() {
    turns += 1
    next = setImmediate(turn)
  })
  await work
  clearImmediate(next)
  return turns
}

describe("renderPdf", () => {
  it("gives a PDF with as many pages as the content needs", async () => {
    const rows = Array.from({ length: 120 }, (_, i): PdfContent[] => [`Строка ${i}`])
    const pdf = await render([{ table: { widths: ["*"], body: rows } }])
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
    expect(pageCount(pdf)).toBe(3)
    expect(pageCount(await render(["one line"]))).toBe(1)
  })

  it("renders 500 rows while the main thread answers", async () => {
    await render([linesTable(COLUMNS, manyLines(1))])
    const document = made([linesTable(COLUMNS, manyLines(500))])
    // On the main thread the loop would not come round once: layout does not give way.
    expect(await turnsDuring(renderPdf(document))).toBeGreaterThan(100)
  })

  it("gives the same bytes for the same document, and leaves the document as it was", async () => {
    const document = made([linesTable(COLUMNS, manyLines(40))], true)
    const before = JSON.stringify(document)
    const [first, second] = await Promise.all([renderPdf(document), renderPdf(document)])
    expect(first.equals(second)).toBe(true)
    expect(JSON.stringify(document)).toBe(before)
  })

  it("fills the numbers in on each page", async () => {
    const withFooter = (footer: PdfContent) => renderPdf({ ...made([]), footer })
    const filled = await withFooter({ columns: [{ pageText: "{page} of {pages}" }] })
    expect(filled.equals(await withFooter({ columns: [{ text: "1 of 1" }] }))).toBe(true)
    expect(filled.equals(await withFooter({ columns: [{ text: "1 of 2" }] }))).toBe(false)
  })

  it("draws strong rules around the first row and at the end, thin ones between", async () => {
    const text = await readable(made([linesTable(COLUMNS, manyLines(4))]))
    const widths = [...text.matchAll(/^([\d.]+) w$/gm)].map(([, width]) => width)
    const count = (wanted: string) => widths.filter((width) => width === wanted).length
    expect(count("0.9")).toBeGreaterThan(0)
    expect(count("0.9")).toBe(count("0.4"))
  })

  it("opens no other file and no address", async () => {
    const secret = path.join(os.tmpdir(), `picture-${process.pid}.png`)
    fs.writeFileSync(secret, "secret")
    const withImage = (image: string) => render([{ image } as unknown as PdfContent])
    await expect(withImage(secret)).rejects.toThrow(/denied|policy/i)
    await expect(withImage("http://127.0.0.1:1/picture.png")).rejects.toThrow(/denied|policy/i)
    fs.rmSync(secret)
  })
})

describe("page", () => {
  it("marks every page of a demo document and no other", () => {
    const demo = page(data(true), words, [])
    expect(JSON.stringify(demo.header)).toContain("DEMO / ДЕМО")
    expect(demo.watermark?.text).toBe("DEMO / ДЕМО")
    const real = page(data(false), words, [])
    expect(JSON.stringify(real.header)).not.toContain("DEMO")
    expect(real.watermark).toBeUndefined()
  })

  it("numbers the pages", () => {
    expect(JSON.stringify(page(data(true), words, []).footer)).toContain("{page}/{pages}")
  })
})
