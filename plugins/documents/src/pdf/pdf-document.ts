/**
 * The part of pdfmake's document language that the forms use, as plain data: a document is rendered
 * in a thread of its own, and functions do not travel. Lengths are points.
 */
export type Margin = number | [number, number] | [number, number, number, number]

export interface PdfStyle {
  fontSize?: number
  bold?: boolean
  italics?: boolean
  color?: string
  fillColor?: string
  alignment?: "left" | "center" | "right" | "justify"
  margin?: Margin
  lineHeight?: number
  characterSpacing?: number
  noWrap?: boolean
  opacity?: number
}

interface PdfPlacement {
  width?: number | "auto" | "*"
  colSpan?: number
  rowSpan?: number
  border?: [boolean, boolean, boolean, boolean]
  borderColor?: [string, string, string, string]
  unbreakable?: boolean
  style?: string | string[]
}

type Node<T> = T & PdfStyle & PdfPlacement

export type PdfText = Node<{ text: string | PdfContent[] }>
/** Of a header or footer only: a text in which `{page}` and `{pages}` become the numbers. */
export type PdfPageText = Node<{ pageText: string }>
export type PdfStack = Node<{ stack: PdfContent[] }>
export type PdfColumns = Node<{ columns: PdfContent[]; columnGap?: number }>
export type PdfQr = Node<{ qr: string; fit: number; eccLevel: "L" | "M" | "Q" | "H" }>
export type PdfCanvas = Node<{ canvas: PdfLine[] }>
export type PdfTable = Node<{ table: PdfTableBody; layout?: PdfTableLayout }>

export type PdfContent =
  string | PdfText | PdfPageText | PdfStack | PdfColumns | PdfQr | PdfCanvas | PdfTable

export interface PdfLine {
  type: "line"
  x1: number
  y1: number
  x2: number
  y2: number
  lineWidth: number
  lineColor?: string
}

export interface PdfTableBody {
  body: PdfContent[][]
  widths: (number | "auto" | "*")[]
  headerRows?: number
  dontBreakRows?: boolean
  keepWithHeaderRows?: number
}

/** One value for all rules, or by place: around the first row, between rows, under the last row. */
export type ByRule<T> = T | { head: T; row: T; end: T }

/** Widths and colours of the rules of a table, and the room around its cells. */
export interface PdfTableLayout {
  hLineWidth?: ByRule<number>
  vLineWidth?: number
  hLineColor?: ByRule<string>
  vLineColor?: string
  paddingLeft?: number
  paddingRight?: number
  paddingTop?: number
  paddingBottom?: number
}

export interface PdfDocument {
  info: { title: string; author: string; subject?: string; creationDate?: Date }
  language: string
  pageSize: "A4"
  pageMargins: [number, number, number, number]
  defaultStyle: PdfStyle
  styles: Record<string, PdfStyle>
  content: PdfContent[]
  header?: PdfContent
  footer?: PdfContent
  watermark?: { text: string; color: string; opacity: number; bold: boolean; angle: number }
}
