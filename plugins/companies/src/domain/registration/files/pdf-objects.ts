import { inflateSync } from "zlib"

/** A letter of a name as it stands, or as #xx. */
function spelled(letter: string): string {
  const [high, low] = letter.charCodeAt(0).toString(16)
  return `(?:${letter}|#${high}[${low}${low.toUpperCase()}])`
}

/** Any of some names of a PDF, however their letters are written. */
const named = (...names: string[]) =>
  `/(?:${names.map((name) => Array.from(name, spelled).join("")).join("|")})(?![A-Za-z0-9#])`

/** Names that make a reader run, start, play or unpack something; long enough not to stand in packed bytes by chance. */
const ACTIVE = new RegExp(
  named("JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "Rendition", "XFA")
)

/** Whether a PDF's plain text names something active. */
export const looksActive = (text: string): boolean => ACTIVE.test(text)

const MARK = new RegExp(named("ObjStm"), "g")

const MOST_STREAMS = 5_000
const MOST_UNPACKED = 32_000_000
/** How far a stream's dictionary reaches to either side of the mark. */
const DICTIONARY = 2_000

/** The packed bytes behind a mark, or null where they cannot be looked into. */
function packedBehind(bytes: Buffer, text: string, mark: number): Buffer | null {
  const before = text.slice(Math.max(0, mark - DICTIONARY), mark)
  const after = text.slice(mark, mark + DICTIONARY)
  const start = /stream\r?\n/.exec(after)
  const dictionary = before.slice(before.lastIndexOf("obj") + 1) + after.slice(0, start?.index)
  if (!start || !/\/FlateDecode\b/.test(dictionary) || /\/(DecodeParms|DP)\b/.test(dictionary)) {
    return null
  }
  const from = mark + start.index + start[0].length
  const to = text.indexOf("endstream", from)
  return bytes.subarray(from, to < 0 ? undefined : to)
}

/**
 * The objects that a PDF keeps packed, as text. Other packed streams hold pictures and pages, which
 * do nothing by themselves.
 *
 * @returns null where one of them cannot be looked into: encrypted, damaged, packed otherwise, or too much
 */
export function packedObjects(bytes: Buffer, text: string): string[] | null {
  const objects: string[] = []
  let left = MOST_UNPACKED
  for (const { index } of text.matchAll(MARK)) {
    const packed = packedBehind(bytes, text, index)
    if (!packed || objects.length >= MOST_STREAMS) {
      return null
    }
    try {
      const unpacked = inflateSync(packed, { maxOutputLength: left })
      left -= unpacked.length
      objects.push(unpacked.toString("latin1"))
    } catch {
      return null
    }
  }
  return objects
}
