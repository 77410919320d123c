import path from "path"
import type { PdfDocument } from "./pdf-document"
import { pdfWorker } from "./pdf-worker"

const worker = pdfWorker({
  script: path.join(__dirname, "worker", "main.mjs"),
  timeout_ms: 30_000,
})

/**
 * Renders a document with the bundled fonts in the process's one rendering thread; no other file and
 * no address is ever opened.
 *
 * @throws Error when the document was not rendered, or not within half a minute
 */
export const renderPdf = (document: PdfDocument): Promise<Buffer> => worker.render(document)
