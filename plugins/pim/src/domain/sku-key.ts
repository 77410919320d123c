const LOOK_ALIKES: Record<string, string> = {
  А: "A",
  В: "B",
  С: "C",
  Е: "E",
  Н: "H",
  К: "K",
  М: "M",
  О: "O",
  Р: "P",
  Т: "T",
  Х: "X",
  У: "Y",
}

/** Blanks, dashes of every kind, and the invisible characters that come along with pasted text. */
const SEPARATORS = /[\s\p{Pd}\p{Cf}\u2212_]/gu
const CYRILLIC = /[АВСЕНКМОРТХУ]/g

/**
 * The form in which article codes are compared: upper case, Cyrillic look-alikes as Latin letters, without blanks and
 * dashes. "сх 118" and "SX-118" differ in their letters; "СX 118" in Cyrillic and "cx118" are the same.
 */
export const skuKey = (text: string): string =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .replace(SEPARATORS, "")
    .replace(CYRILLIC, (letter) => LOOK_ALIKES[letter])

/** A second key that forgives the letter O typed for zero; compare it only where the first key finds nothing. */
export const looseSkuKey = (text: string): string => skuKey(text).replace(/O/g, "0")
