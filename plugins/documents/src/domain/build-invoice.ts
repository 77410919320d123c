import { addBusinessDays, dayIn, grossUp, toMinor } from "@orac/markets"
import type { Day, MarketDefinition, SellerRequisites, TaxDecision } from "@orac/markets"
import type { BulkOrder, BulkOrderLine, BulkShippingMethod } from "@orac/bulk"
import type { BuyerRequisites, InvoiceData } from "./invoice"
import { invoiceLines, invoiceTotals, type InvoiceLineInput } from "./invoice-totals"

type InvoicedLine = Pick<
  BulkOrderLine,
  | "sku"
  | "title"
  | "product_title"
  | "quantity"
  | "unit_price"
  | "is_tax_inclusive"
  | "tax"
  | "metadata"
>

/** The part of an order that an invoice reads. */
export type InvoicedOrder = Pick<
  BulkOrder,
  "display_id" | "currency_code" | "created_at" | "metadata"
> & {
  lines: InvoicedLine[]
  shipping_methods: Pick<BulkShippingMethod, "name" | "amount" | "is_tax_inclusive" | "tax">[]
  shipping_address: Pick<NonNullable<BulkOrder["shipping_address"]>, "country_code"> | null
}

/** How an article is called on paper and how it is counted. */
export interface InvoicedArticle {
  name: Readonly<Record<string, string>>
  unit: string
}

/** All that decides what an invoice says, except its number. */
export interface InvoiceInput {
  order: InvoicedOrder
  market: MarketDefinition
  seller: SellerRequisites
  buyer: BuyerRequisites & { demo: boolean }
  /** By article code; an article that is not here keeps the name it has on the order. */
  articles: ReadonlyMap<string, InvoicedArticle>
  issued_at: Date
  due_business_days: number
}

const textOf = (metadata: Record<string, unknown> | null, key: string): string | null => {
  const value = metadata?.[key]
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null
}

/** The tax decision at the time of the order: a document keeps the rate of its date. */
const taxOf = ({ order, market, buyer }: InvoiceInput): TaxDecision =>
  market.tax({
    country: order.shipping_address?.country_code ?? buyer.country,
    date: order.created_at,
    buyer_tax_id: buyer.tax_id,
  })

interface Priced {
  tax: { rate: number }[]
  is_tax_inclusive: boolean
}

function grossPrice(amount: string, row: Priced, rate: number, digits: number): number {
  const minor = toMinor(amount, digits)
  return row.is_tax_inclusive ? minor : grossUp(minor, rate)
}

const rateOf = (row: Priced, decision: TaxDecision) => row.tax[0]?.rate ?? decision.rate

/** What the buyer sees as one row: order lines differ only in the source that they come from. */
const rowKey = (row: InvoiceLineInput) =>
  JSON.stringify([row.sku ?? row.name, row.unit_price_minor, row.vat_rate, row.unit])

function mergeSources(rows: InvoiceLineInput[]): InvoiceLineInput[] {
  const merged = new Map<string, InvoiceLineInput>()
  for (const row of rows) {
    const key = rowKey(row)
    const quantity = (merged.get(key)?.quantity ?? 0) + row.quantity
    merged.set(key, { ...row, quantity })
  }
  return [...merged.values()]
}

const articleOf = (line: InvoicedLine, { articles }: InvoiceInput) => articles.get(line.sku ?? "")

const nameOf = (line: InvoicedLine, input: InvoiceInput) =>
  articleOf(line, input)?.name[input.market.languages[0]] ?? line.product_title ?? line.title

const unitOf = (line: InvoicedLine, input: InvoiceInput) =>
  textOf(line.metadata, "unit") ?? articleOf(line, input)?.unit ?? "pcs"

function listPriceOf({ metadata }: InvoicedLine): number | null {
  const price = metadata?.list_price_minor
  return typeof price === "number" && Number.isSafeInteger(price) ? price : null
}

const goods = (input: InvoiceInput, decision: TaxDecision): InvoiceLineInput[] =>
  input.order.lines
    .filter((line) => line.quantity > 0)
    .map((line) => ({
      kind: "goods",
      sku: line.sku,
      name: nameOf(line, input),
      quantity: line.quantity,
      unit: unitOf(line, input),
      unit_price_minor: grossPrice(
        line.unit_price,
        line,
        rateOf(line, decision),
        input.market.minor_units
      ),
      list_price_minor: listPriceOf(line),
      vat_rate: rateOf(line, decision),
    }))

const delivery = ({ order, market }: InvoiceInput, decision: TaxDecision): InvoiceLineInput[] =>
  order.shipping_methods
    .map((method) => ({
      kind: "delivery" as const,
      sku: null,
      name: method.name,
      quantity: 1,
      unit: "service",
      unit_price_minor: grossPrice(
        method.amount,
        method,
        rateOf(method, decision),
        market.minor_units
      ),
      list_price_minor: null,
      vat_rate: rateOf(method, decision),
    }))
    .filter((row) => row.unit_price_minor > 0)

function dueOn({ order, market, issued_at, due_business_days }: InvoiceInput): Day {
  const agreed = textOf(order.metadata, "payment_due_on")
  const last = addBusinessDays(issued_at, due_business_days, market.is_business_day)
  return agreed ?? dayIn(last, market.time_zone)
}

/**
 * What the invoice of an order prints, without its number: one row for each article and price
 * however many sources it comes from, delivery after the goods, sums of rounded rows.
 *
 * @throws RangeError for prices or quantities that cannot be invoiced
 */
export function buildInvoice(
  input: InvoiceInput
): Omit<InvoiceData, "number" | "payment_reference"> {
  const { order, market, seller, buyer, issued_at } = input
  const decision = taxOf(input)
  const lines = invoiceLines([
    ...mergeSources(goods(input, decision)),
    ...delivery(input, decision),
  ])
  const { demo, ...requisites } = buyer
  return {
    issued_on: dayIn(issued_at, market.time_zone),
    due_on: dueOn(input),
    order_display_id: order.display_id,
    ordered_on: dayIn(order.created_at, market.time_zone),
    contract: textOf(order.metadata, "contract"),
    purchase_order_number: textOf(order.metadata, "purchase_order_number"),
    seller,
    buyer: requisites,
    currency: order.currency_code,
    minor_units: market.minor_units,
    lines,
    totals: invoiceTotals(lines),
    tax_evidence: decision.evidence ?? null,
    demo: demo || seller.demo === true,
  }
}
