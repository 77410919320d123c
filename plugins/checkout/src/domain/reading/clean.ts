/** A row is read up to this many characters; what follows is kept out of every pattern. */
export const ROW_CHARACTERS = 500

/** Control characters and what a decoder leaves of bytes that are no text. */
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]|\p{Surrogate}/gu

/** A row as it is shown again: without control characters, of bearable length. */
export function shownRow(text: string): string {
  const clean = text.replace(UNREADABLE, "\u25a1").replace(/\s+/g, " ").trim()
  return clean.length > ROW_CHARACTERS ? `${clean.slice(0, ROW_CHARACTERS - 1)}\u2026` : clean
}

/** Whether a row is rubbish: more than a tenth of it is no text at all. */
export function isUnreadable(text: string): boolean {
  const head = text.slice(0, ROW_CHARACTERS)
  return (head.match(UNREADABLE)?.length ?? 0) > head.length / 10
}

/** Signs of quoting, lists and numbering at the start of a row; "-5" and "+cmd" stay. */
const LEADING = /^(?:\s|>|[•·▪*‣]|[-–—](?=\s|\p{L})|\d{1,4}[.)](?=\s))+/u

/** A row without mail quoting, bullets and its number in the list. */
export const withoutLeading = (text: string): string => text.replace(LEADING, "")
