import type { InvoiceData } from "../domain/invoice"
import type { PdfContent, PdfDocument } from "./pdf-document"
import { FAINT, INK } from "./rules"

const DEMO_MARK = "DEMO / ДЕМО"
const SIDE = 36

/** Printable width of the page in points. */
export const PAGE_WIDTH = 595.28 - 2 * SIDE

/** How a form names itself on each page. */
export interface PageWords {
  /** Language tag of the paper's text. */
  language: string
  title: string
  /** The last line of each page: "Page {page} of {pages}". */
  page: string
}

const heading = (data: InvoiceData): PdfContent => ({
  margin: [SIDE, 22, SIDE, 0],
  columns: [
    { text: "ORAC", bold: true, fontSize: 13, characterSpacing: 3, color: INK },
    data.demo
      ? { text: DEMO_MARK, bold: true, fontSize: 9, color: "#b3261e", alignment: "right" }
      : "",
  ],
})

const footing = (data: InvoiceData, words: PageWords): PdfContent => ({
  margin: [SIDE, 14, SIDE, 0],
  fontSize: 7.5,
  color: FAINT,
  columns: [
    { text: `${words.title} · ${data.seller.name}` },
    { pageText: words.page, alignment: "right", width: "auto" },
  ],
})

/** An A4 page with the house's head and foot; a demo document is marked on every page. */
export function page(data: InvoiceData, words: PageWords, content: PdfContent[]): PdfDocument {
  return {
    info: { title: words.title, author: data.seller.name },
    language: words.language,
    pageSize: "A4",
    pageMargins: [SIDE, 50, SIDE, 44],
    defaultStyle: { fontSize: 9, color: INK, lineHeight: 1.15 },
    styles: {
      title: { fontSize: 15, bold: true },
      label: { fontSize: 7.5, color: FAINT },
      head: { fontSize: 7.5, bold: true },
      number: { alignment: "right", noWrap: true },
    },
    content,
    header: heading(data),
    footer: footing(data, words),
    ...(data.demo && {
      watermark: { text: DEMO_MARK, color: FAINT, opacity: 0.05, bold: true, angle: -45 },
    }),
  }
}
