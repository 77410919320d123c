import {
  formatDay,
  plain,
  type BuyerRequisites,
  type InvoiceData,
  type PdfContent,
} from "@orac/documents"
import type { RegistrationId, SellerRequisites } from "@orac/markets"
import { LOCALE } from "./words"

const registered = (ids: readonly RegistrationId[]) => ids.map((id) => `${id.label} ${id.value}`)

const party = (
  label: string,
  { full_name, address, tax_id, registration_ids }: BuyerRequisites | SellerRequisites,
  contact: string[]
): PdfContent => ({
  stack: [
    { text: label, style: "label" },
    { text: full_name, bold: true, fontSize: 10 },
    address,
    tax_id ? `VAT ${tax_id}` : "",
    ...registered(registration_ids),
    ...contact,
  ],
})

const fact = (label: string, value: string): PdfContent[] => [
  { text: label, style: "label" },
  value,
]

const facts = (data: InvoiceData): PdfContent => ({
  width: 198,
  layout: plain,
  table: {
    widths: [62, "*"],
    body: [
      fact("Invoice date", formatDay(data.issued_on, LOCALE)),
      fact("Due date", formatDay(data.due_on, LOCALE)),
      fact("Order", `${data.order_display_id} of ${formatDay(data.ordered_on, LOCALE)}`),
      ...(data.purchase_order_number ? [fact("Your reference", data.purchase_order_number)] : []),
      ...(data.contract ? [fact("Contract", data.contract)] : []),
    ],
  },
})

/** Seller, buyer, and the dates and references of the invoice. */
export const parties = (data: InvoiceData): PdfContent => ({
  margin: [0, 14, 0, 14],
  columnGap: 16,
  columns: [
    party("Seller", data.seller, [data.seller.phone, data.seller.email]),
    party("Bill to", data.buyer, []),
    facts(data),
  ],
})
