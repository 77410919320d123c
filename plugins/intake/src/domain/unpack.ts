import { inflateRawSync } from "zlib"
import { FILE_LIMITS, FileRefused } from "./limits"

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const CENTRAL_SIZE = 46
const LOCAL_SIZE = 30
const COMMENT = 0xffff
const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 1

interface Entry {
  name: string
  method: number
  start: number
  packed: number
}

const unsafe = (message: string, facts: Record<string, string | number> = {}) =>
  new FileRefused("FILE_UNSAFE", message, facts)

function endOf(zip: Buffer): number {
  const from = zip.length - END_SIZE
  for (let at = from; at >= Math.max(0, from - COMMENT); at--) {
    if (zip.readUInt32LE(at) === END) {
      return at
    }
  }
  throw new FileRefused("FILE_UNREADABLE", "The file is damaged.")
}

const isUnsafeName = (name: string) =>
  name.includes("..") || name.includes("\\") || name.startsWith("/") || name.includes("\0")

function entryAt(zip: Buffer, at: number): { entry: Entry; next: number } {
  if (at + CENTRAL_SIZE > zip.length || zip.readUInt32LE(at) !== CENTRAL) {
    throw new FileRefused("FILE_UNREADABLE", "The file is damaged.")
  }
  const nameLength = zip.readUInt16LE(at + 28)
  const name = zip.toString("utf8", at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)
  if (isUnsafeName(name) || zip.readUInt16LE(at + 8) & ENCRYPTED) {
    throw unsafe("The file holds entries that are not opened.")
  }
  const entry = {
    name,
    method: zip.readUInt16LE(at + 10),
    packed: zip.readUInt32LE(at + 20),
    start: zip.readUInt32LE(at + 42),
  }
  const next =
    at + CENTRAL_SIZE + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  return { entry, next }
}

function entriesOf(zip: Buffer): Entry[] {
  const end = endOf(zip)
  const count = zip.readUInt16LE(end + 10)
  if (count > FILE_LIMITS.entries) {
    throw unsafe(`The file holds ${count} entries.`, { entries: count, max: FILE_LIMITS.entries })
  }
  const entries: Entry[] = []
  for (let at = zip.readUInt32LE(end + 16); entries.length < count;) {
    const { entry, next } = entryAt(zip, at)
    entries.push(entry)
    at = next
  }
  return entries
}

function contentOf(zip: Buffer, { start, packed, method }: Entry, room: number): Uint8Array {
  if (start + LOCAL_SIZE > zip.length || zip.readUInt32LE(start) !== LOCAL) {
    throw new FileRefused("FILE_UNREADABLE", "The file is damaged.")
  }
  const from = start + LOCAL_SIZE + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28)
  const bytes = zip.subarray(from, from + packed)
  if (method === STORED) {
    return bytes
  }
  if (method !== DEFLATED) {
    throw unsafe("The file is packed in a way that is not opened.")
  }
  return inflateRawSync(bytes, { maxOutputLength: room })
}

/**
 * Unpacks a ZIP with its real bytes counted, whatever it declares of itself.
 *
 * @returns contents by entry name
 * @throws FileRefused when it is damaged, has too many entries or grows beyond the limits
 */
export function unpack(file: Uint8Array): Record<string, Uint8Array> {
  const zip = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const limit = Math.min(
    FILE_LIMITS.unpackedBytes,
    Math.max(zip.length * FILE_LIMITS.ratio, 1_000_000)
  )
  let room: number = limit
  const contents: Record<string, Uint8Array> = Object.create(null)
  try {
    for (const entry of entriesOf(zip)) {
      contents[entry.name] = contentOf(zip, entry, Math.max(room, 1))
      room -= contents[entry.name].length
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : refusalOf(error, limit)
  }
  if (room < 0) {
    throw unsafe("The file is too large when unpacked.", { max: limit })
  }
  return contents
}

const refusalOf = (error: unknown, max: number) =>
  (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE"
    ? unsafe("The file is too large when unpacked.", { max })
    : new FileRefused("FILE_UNREADABLE", "The file is damaged.")
