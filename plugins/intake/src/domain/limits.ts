/** What a foreign file may be at most. A real list of 5,000 rows stays far below. */
export const FILE_LIMITS = {
  bytes: 5_000_000,
  textBytes: 2_000_000,
  entries: 500,
  unpackedBytes: 40_000_000,
  /** How much larger than the file its contents may be. */
  ratio: 100,
  sheets: 20,
  columns: 100,
  parseMs: 2_000,
  parseMegabytes: 384,
} as const

export type FileRefusalCode =
  "FILE_TOO_LARGE" | "FILE_KIND" | "FILE_UNSAFE" | "FILE_UNREADABLE" | "FILE_TOO_COMPLEX"

/** A file that is not read, and why. */
export class FileRefused extends Error {
  constructor(
    readonly code: FileRefusalCode,
    message: string,
    readonly facts: Record<string, string | number> = {}
  ) {
    super(message)
    this.name = "FileRefused"
  }
}
