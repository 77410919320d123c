import type { InvoiceLine } from "../domain/invoice-totals"
import type { PdfContent } from "./pdf-document"
import { listed, SHADE } from "./rules"

/** A column of a form's table of rows; the width is in points without the padding. */
export interface LineColumn {
  head: string
  width: number | "*"
  alignment: "left" | "center" | "right"
  cell: (line: InvoiceLine) => string
}

const headOf = ({ head, alignment }: LineColumn): PdfContent => ({
  text: head,
  style: "head",
  fillColor: SHADE,
  alignment,
})

// Names and codes wrap, figures never do.
const cellOf = ({ cell, alignment }: LineColumn, line: InvoiceLine): PdfContent => ({
  text: cell(line),
  alignment,
  noWrap: alignment === "right",
})

/** The rows of a document: the head is repeated on each page and no row is torn. */
export const linesTable = (columns: LineColumn[], lines: InvoiceLine[]): PdfContent => ({
  fontSize: 8,
  layout: listed,
  table: {
    headerRows: 1,
    dontBreakRows: true,
    keepWithHeaderRows: 1,
    widths: columns.map((column) => column.width),
    body: [
      columns.map(headOf),
      ...lines.map((line) => columns.map((column) => cellOf(column, line))),
    ],
  },
})
