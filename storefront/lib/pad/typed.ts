export interface Typed {
  query: string
  quantity: number | null
}

const WITH_QUANTITY = /^(.*?[^\s;,])(?:\s*[;,]\s*|\s+[xх*×]\s*|\s+)(\d{1,6})\s*(?:шт\.?|pcs?)?$/i
const FAMILY_ONLY = /^[\p{L}]{1,3}$/u

/**
 * Splits `SX118 40` into article and quantity for the suggestions. `SX 118` stays whole: its number belongs to
 * the article.
 */
export function splitTyped(text: string): Typed {
  const found = WITH_QUANTITY.exec(text.trim())
  if (!found || FAMILY_ONLY.test(found[1])) {
    return { query: text.trim(), quantity: null }
  }
  const quantity = Number(found[2])
  return quantity > 0 ? { query: found[1], quantity } : { query: text.trim(), quantity: null }
}

/** Text of several rows or columns is a list, not something being typed. */
export const isList = (text: string): boolean => /[\n\t]/.test(text.trim())
