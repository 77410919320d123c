import type { PdfTableLayout } from "./pdf-document"

export const INK = "#1d2427"
export const FAINT = "#6b7478"
export const RULE = "#c9cfd2"
export const SHADE = "#f2f4f4"

/** A fully ruled box. */
export const boxed: PdfTableLayout = {
  hLineWidth: 0.6,
  vLineWidth: 0.6,
  hLineColor: INK,
  vLineColor: INK,
  paddingTop: 3,
  paddingBottom: 3,
}

/** Horizontal rules only: strong around the header and at the end, thin between rows. */
export const listed: PdfTableLayout = {
  hLineWidth: { head: 0.9, row: 0.4, end: 0.9 },
  vLineWidth: 0,
  hLineColor: { head: INK, row: RULE, end: RULE },
  paddingLeft: 3,
  paddingRight: 3,
  paddingTop: 3,
  paddingBottom: 3,
}

/** No rules at all. */
export const plain: PdfTableLayout = {
  hLineWidth: 0,
  vLineWidth: 0,
  paddingLeft: 0,
  paddingRight: 8,
  paddingTop: 1.5,
  paddingBottom: 1.5,
}
