/** What a file is by its first bytes; names and declared types are not trusted. */
export type FileKind = "zip" | "xls" | "pdf" | "markup" | "text" | "binary"

const startsWith = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, n) => bytes[n] === byte)

const hasWideBom = (bytes: Uint8Array) =>
  startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)

const SAMPLE = 4096

/** Control bytes do not occur in text of any one-byte encoding or of UTF-8. */
function looksLikeText(bytes: Uint8Array) {
  const sample = bytes.subarray(0, SAMPLE)
  const control = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  return control * 50 <= sample.length
}

/** @param bytes the whole file or its beginning */
export function sniff(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    return "zip"
  }
  if (
    startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) ||
    startsWith(bytes, 0x09, 0x08)
  ) {
    return "xls"
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) {
    return "pdf"
  }
  if (hasWideBom(bytes)) {
    return "text"
  }
  if (!looksLikeText(bytes)) {
    return "binary"
  }
  const head = String.fromCharCode(...bytes.subarray(0, 200)).replace(/^\u00ef\u00bb\u00bf/, "")
  return /^\s*<(\?xml|!doctype|html|table)/i.test(head) ? "markup" : "text"
}
