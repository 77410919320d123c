import { roundHalfUp, taxIncluded } from "@orac/markets"

/** A row of an invoice. Money is minor units with tax; `vat_rate` is in percent. */
export interface InvoiceLine {
  no: number
  kind: "goods" | "delivery"
  sku: string | null
  name: string
  quantity: number
  /** Unit code such as "pcs"; the form says how it is called. */
  unit: string
  unit_price_minor: number
  /** The price of the list, with tax, where the order keeps it. */
  list_price_minor: number | null
  vat_rate: number
  vat_minor: number
  total_minor: number
}

/** By how many percent, to a tenth, the buyer pays less than the list price; 0 where there is no saving. */
export function discountPercent({ list_price_minor, unit_price_minor }: InvoiceLine): number {
  return list_price_minor && list_price_minor > unit_price_minor
    ? roundHalfUp(1000 * (list_price_minor - unit_price_minor), list_price_minor) / 10
    : 0
}

/** A row before its sums are known. */
export type InvoiceLineInput = Omit<InvoiceLine, "no" | "vat_minor" | "total_minor">

/** The sums of one VAT rate. */
export interface VatTotal {
  rate: number
  net_minor: number
  vat_minor: number
  gross_minor: number
}

export interface InvoiceTotals {
  goods_minor: number
  delivery_minor: number
  vat_minor: number
  total_minor: number
  /** Highest rate first. */
  by_rate: VatTotal[]
}

/** Digits of a quantity that count: metres and kilograms have up to three. */
const QUANTITY_SCALE = 1000

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function lineTotal({ unit_price_minor, quantity, name }: InvoiceLineInput): number {
  if (!Number.isSafeInteger(unit_price_minor) || unit_price_minor < 0 || !(quantity >= 0)) {
    throw new RangeError(`"${name}": ${quantity} x ${unit_price_minor} cannot be invoiced`)
  }
  const thousandths = BigInt(Math.round(quantity * QUANTITY_SCALE))
  return roundHalfUp(BigInt(unit_price_minor) * thousandths, QUANTITY_SCALE)
}

/**
 * Numbers the rows and computes their sums: total = unit price x quantity, VAT = half-up of the part
 * inside the total.
 *
 * @throws RangeError for a negative or fractional price or a negative quantity
 */
export function invoiceLines(inputs: readonly InvoiceLineInput[]): InvoiceLine[] {
  return inputs.map((input, index) => {
    const total_minor = lineTotal(input)
    return {
      ...input,
      no: index + 1,
      total_minor,
      vat_minor: taxIncluded(total_minor, input.vat_rate),
    }
  })
}

function vatTotal(rate: number, lines: readonly InvoiceLine[]): VatTotal {
  const gross_minor = sum(lines.map((line) => line.total_minor))
  const vat_minor = sum(lines.map((line) => line.vat_minor))
  return { rate, gross_minor, vat_minor, net_minor: gross_minor - vat_minor }
}

/** The document's sums: each is the sum of the rounded rows, so rows and totals always agree. */
export function invoiceTotals(lines: readonly InvoiceLine[]): InvoiceTotals {
  const rates = [...new Set(lines.map((line) => line.vat_rate))].sort((a, b) => b - a)
  const by_rate = rates.map((rate) =>
    vatTotal(
      rate,
      lines.filter((line) => line.vat_rate === rate)
    )
  )
  const totalOf = (kind: InvoiceLine["kind"]) =>
    sum(lines.filter((line) => line.kind === kind).map((line) => line.total_minor))
  return {
    goods_minor: totalOf("goods"),
    delivery_minor: totalOf("delivery"),
    vat_minor: sum(by_rate.map((rate) => rate.vat_minor)),
    total_minor: sum(by_rate.map((rate) => rate.gross_minor)),
    by_rate,
  }
}
