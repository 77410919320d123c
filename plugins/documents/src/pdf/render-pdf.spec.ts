import fs from "fs"
import os from "os"
import path from "path"
import { invoiceLines, invoiceTotals } from "../domain/invoice-totals"
import type { InvoiceData } from "../domain/invoice"
import { page } from "./page"
import type { PdfContent } from "./pdf-document"
import { renderPdf } from "./render-pdf"

const lines = invoiceLines([])

const data = (demo: boolean) =>
  ({
    seller: { name: "Seller" },
    lines,
    totals: invoiceTotals(lines),
    demo,
  }) as unknown as InvoiceData

const words = { language: "en", title: "Paper 1", page: (at: number, of: number) => `${at}/${of}` }

const render = (content: PdfContent[], demo = false) => renderPdf(page(data(demo), words, content))

const pageCount = (pdf: Buffer) => (pdf.toString("latin1").match(/\/Type \/Page\b/g) ?? []).length

describe("renderPdf", () => {
  it("gives a PDF with as many pages as the content needs", async () => {
    const rows = Array.from({ length: 120 }, (_, i): PdfContent[] => [`Строка ${i}`])
    const pdf = await render([{ table: { widths: ["*"], body: rows } }])
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
    expect(pageCount(pdf)).toBe(3)
    expect(pageCount(await render(["one line"]))).toBe(1)
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
    expect(JSON.stringify(demo.header?.(3, 9))).toContain("DEMO / ДЕМО")
    expect(demo.watermark?.text).toBe("DEMO / ДЕМО")
    const real = page(data(false), words, [])
    expect(JSON.stringify(real.header?.(1, 1))).not.toContain("DEMO")
    expect(real.watermark).toBeUndefined()
  })

  it("numbers the pages", () => {
    expect(JSON.stringify(page(data(true), words, []).footer?.(2, 5))).toContain("2/5")
  })
})
