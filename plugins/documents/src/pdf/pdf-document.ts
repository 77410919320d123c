/** The part of pdfmake's document language that the forms use. Lengths are points. */
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
export type PdfStack = Node<{ stack: PdfContent[] }>
export type PdfColumns = Node<{ columns: PdfContent[]; columnGap?: number }>
export type PdfQr = Node<{ qr: string; fit: number; eccLevel: "L" | "M" | "Q" | "H" }>
export type PdfCanvas = Node<{ canvas: PdfLine[] }>
export type PdfTable = Node<{ table: PdfTableBody; layout?: PdfTableLayout }>

export type PdfContent = string | PdfText | PdfStack | PdfColumns | PdfQr | PdfCanvas | PdfTable

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

/** Widths and colours of the rules of a table; `index` counts rules, not rows. */
export interface PdfTableLayout {
  hLineWidth?: (index: number, node: { table: PdfTableBody }) => number
  vLineWidth?: (index: number, node: { table: PdfTableBody }) => number
  hLineColor?: (index: number) => string
  vLineColor?: (index: number) => string
  paddingLeft?: (index: number) => number
  paddingRight?: (index: number) => number
  paddingTop?: (index: number) => number
  paddingBottom?: (index: number) => number
}

export interface PdfDocument {
  info: { title: string; author: string; subject?: string; creationDate?: Date }
  language: string
  pageSize: "A4"
  pageMargins: [number, number, number, number]
  defaultStyle: PdfStyle
  styles: Record<string, PdfStyle>
  content: PdfContent[]
  header?: (page: number, pages: number) => PdfContent
  footer?: (page: number, pages: number) => PdfContent
  watermark?: { text: string; color: string; opacity: number; bold: boolean; angle: number }
}
