import type { FileProblem } from "./recognise"

const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const START_OF_SCAN = 0xda
const END_OF_IMAGE = [0xff, 0xd9]

/** Walks the segments up to the scan: a frame with a size must come first, the end mark must be there. */
export function jpegProblem(bytes: Buffer): FileProblem | null {
  let hasSize = false
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1]
    const length = bytes.readUInt16BE(at + 2)
    if (bytes[at] !== 0xff || length < 2 || at + 2 + length > bytes.length) {
      return "damaged"
    }
    if (isFrame(marker) && length >= 8) {
      hasSize = bytes.readUInt16BE(at + 5) > 0 && bytes.readUInt16BE(at + 7) > 0
    }
    if (marker === START_OF_SCAN) {
      const isClosed = bytes.lastIndexOf(Buffer.from(END_OF_IMAGE)) > at
      return hasSize && isClosed ? null : "damaged"
    }
    at += 2 + length
  }
  return "damaged"
}
