import { jpegProblem } from "./jpeg"
import { pdfProblem } from "./pdf"
import { pngProblem } from "./png"

export type FileType = "application/pdf" | "image/png" | "image/jpeg"

export const LARGEST_FILE_BYTES = 8 * 1024 * 1024

/** What a file is not taken for: the reason is a stable code. */
export type FileProblem = "empty" | "too_large" | "unknown_type" | "damaged" | "active_content"

const startsWith = (bytes: Buffer, signature: readonly number[]) =>
  signature.every((byte, at) => bytes[at] === byte)

const KINDS: readonly [
  type: FileType,
  signature: readonly number[],
  problem: (bytes: Buffer) => FileProblem | null,
][] = [
  ["application/pdf", [0x25, 0x50, 0x44, 0x46, 0x2d], pdfProblem],
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], pngProblem],
  ["image/jpeg", [0xff, 0xd8, 0xff], jpegProblem],
]

/**
 * Tells by its content what an uploaded file is; names and declared types are never believed.
 *
 * @returns its type, or why it is refused
 */
export function recogniseFile(bytes: Buffer): { type: FileType } | { problem: FileProblem } {
  if (!bytes.length) {
    return { problem: "empty" }
  }
  if (bytes.length > LARGEST_FILE_BYTES) {
    return { problem: "too_large" }
  }
  const kind = KINDS.find(([, signature]) => startsWith(bytes, signature))
  if (!kind) {
    return { problem: "unknown_type" }
  }
  const [type, , check] = kind
  const problem = check(bytes)
  return problem ? { problem } : { type }
}
