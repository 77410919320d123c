// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- an ambient file cannot be imported
/// <reference path="./pdfmake.d.ts" />
import pdfmake from "pdfmake"
import fonts from "pdfmake/fonts/Roboto.js"
import type { PdfDocument } from "./pdf-document"

const fontFiles = new Set(Object.values(fonts).flatMap((faces) => Object.values(faces)))

pdfmake.setFonts(fonts)
// Documents hold names that partners typed: nothing in them may read a file or call an address.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => fontFiles.has(path))

/** Renders a document with the bundled fonts; no other file and no address is ever opened. */
export const renderPdf = (document: PdfDocument): Promise<Buffer> =>
  pdfmake.createPdf(document).getBuffer()
