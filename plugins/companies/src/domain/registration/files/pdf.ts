import { looksActive, packedObjects } from "./pdf-objects"
import type { FileProblem } from "./recognise"

const HEAD_BYTES = 16
const TAIL_BYTES = 2048

/** A version, at least one object, a cross-reference that lies inside the file, and the end mark. */
function isWhole(text: string): boolean {
  const reference = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(text.slice(-TAIL_BYTES))
  if (!reference || !/^%PDF-[12]\.\d/.test(text.slice(0, HEAD_BYTES))) {
    return false
  }
  const at = Number(reference[1])
  return (
    /^\s*(xref|\d+\s+\d+\s+obj)/.test(text.slice(at, at + 40)) &&
    // Repetitions have an end everywhere: a hostile file must not make the search a long one.
    /\d\s{1,4}\d{1,5}\s{1,4}obj\b/.test(text) &&
    (text.includes("/Root") || text.includes("/XRef"))
  )
}

/** What keeps a file from being taken as a PDF: it is not whole, or runs, starts or contains something. */
export function pdfProblem(bytes: Buffer): FileProblem | null {
  const text = bytes.toString("latin1")
  if (!isWhole(text)) {
    return "damaged"
  }
  if (looksActive(text)) {
    return "active_content"
  }
  const objects = packedObjects(bytes, text)
  return objects === null || objects.some(looksActive) ? "active_content" : null
}
