/** A price as it was typed: exactly one of `price_minor` and `percent` off the list. */
export interface TypedPrice {
  sku: string
  min_quantity: number
  price_minor?: number
  percent?: number
}

/** A typed list of prices: what was understood, and the lines that were not. */
export interface TypedPrices {
  prices: TypedPrice[]
  unread: string[]
}

const FILLERS = /^(от|from|шт\.?|pcs|руб\.?|₽|€)$/i

/** Columns where a tab or semicolon parts them, else words. */
const cellsOf = (line: string): string[] =>
  line
    .split(/[\t;]/.test(line) ? /\s*[\t;]\s*/ : /\s+/)
    .map((cell) => cell.trim())
    .filter((cell) => cell && !FILLERS.test(cell))

const decimalOf = (cell: string): number =>
  Number(cell.replace(/[\s\u00a0₽€]/g, "").replace(",", "."))

function priceOf(line: string, minorUnits: number): TypedPrice | null {
  const [sku, value, quantity = "1", ...rest] = cellsOf(line)
  const min_quantity = decimalOf(quantity)
  if (!sku || !value || rest.length || !Number.isInteger(min_quantity) || min_quantity < 1) {
    return null
  }
  if (value.endsWith("%")) {
    const percent = decimalOf(value.slice(0, -1))
    return percent >= -100 && percent <= 100 && value.length > 1
      ? { sku, min_quantity, percent: Math.round(percent * 100) / 100 }
      : null
  }
  const price_minor = Math.round(decimalOf(value) * 10 ** minorUnits)
  return price_minor > 0 ? { sku, min_quantity, price_minor } : null
}

/**
 * Reads a list of agreed prices, one a line: article, price or percentage off the list, and the quantity from which it
 * counts. Columns may come from a spreadsheet.
 */
export function readPriceLines(text: string, minorUnits: number): TypedPrices {
  const prices: TypedPrice[] = []
  const unread: string[] = []
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    const price = line && priceOf(line, minorUnits)
    if (price) {
      prices.push(price)
    } else if (line) {
      unread.push(line)
    }
  }
  return { prices, unread }
}
