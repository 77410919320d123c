import {
  FAINT,
  INK,
  PAGE_WIDTH,
  type InvoiceData,
  type PdfCanvas,
  type PdfContent,
} from "@orac/documents"

const rule = (width: number, weight: number): PdfCanvas => ({
  width,
  canvas: [{ type: "line", x1: 0, y1: 11, x2: width, y2: 11, lineWidth: weight, lineColor: INK }],
})

const signature = (role: string, name: string): PdfContent => ({
  columnGap: 6,
  columns: [
    { text: role, bold: true, width: "auto" },
    rule(78, 0.6),
    { text: name, width: "auto" },
  ],
})

/** A strong rule over the page, then who signs. */
export const signatures = ({ seller }: InvoiceData): PdfContent[] => [
  { ...rule(PAGE_WIDTH, 1.2), margin: [0, 0, 0, 18] },
  {
    columnGap: 16,
    columns: [
      signature("Руководитель", seller.director),
      signature("Бухгалтер", seller.accountant),
      { text: "М. П.", width: 30, color: FAINT },
    ],
  },
]
