import { crc32 } from "zlib"
import type { FileProblem } from "./recognise"

const MAX_SIDE = 20_000

/** Walks the chunks: header first, each with its checksum, the end mark last and nothing after it. */
export function pngProblem(bytes: Buffer): FileProblem | null {
  let at = 8
  for (let turn = 0; at + 12 <= bytes.length; turn++) {
    const length = bytes.readUInt32BE(at)
    const end = at + 12 + length
    if (end > bytes.length) {
      return "damaged"
    }
    const type = bytes.toString("latin1", at + 4, at + 8)
    const isHeader = type === "IHDR" && length === 13
    const isIntact = crc32(bytes.subarray(at + 4, end - 4)) === bytes.readUInt32BE(end - 4)
    if ((turn === 0) !== isHeader || !isIntact || (isHeader && !hasSize(bytes, at + 8))) {
      return "damaged"
    }
    if (type === "IEND") {
      return end === bytes.length ? null : "damaged"
    }
    at = end
  }
  return "damaged"
}

const hasSize = (bytes: Buffer, at: number) =>
  [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)].every((side) => side > 0 && side <= MAX_SIDE)
