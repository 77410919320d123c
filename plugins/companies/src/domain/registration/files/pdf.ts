import type { FileProblem } from "./recognise"

/** Names that make a reader run, start or unpack something. */
const ACTIVE = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)\b/

const TAIL_BYTES = 2048

/** A version, at least one object, a cross-reference that lies inside the file, and the end mark. */
export function pdfProblem(bytes: Buffer): FileProblem | null {
  const text = bytes.toString("latin1")
  const tail = text.slice(-TAIL_BYTES)
  const reference = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(tail)
  const isWhole =
    /^%PDF-[12]\.\d/.test(text) && /\d+\s+\d+\s+obj\b/.test(text) && /\/(Root|XRef)\b/.test(text)
  const at = Number(reference?.[1] ?? 0)
  if (!isWhole || !reference || !/^\s*(xref|\d+\s+\d+\s+obj)/.test(text.slice(at, at + 40))) {
    return "damaged"
  }
  // Packed streams hold such bytes by chance; names may be written with #xx for a letter.
  const named = text.replace(/\bstream\r?\n[^]*?\bendstream\b/g, " ")
  const plain = named.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16))
  )
  return ACTIVE.test(plain) ? "active_content" : null
}
