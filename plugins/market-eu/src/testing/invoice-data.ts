import {
  invoiceLines,
  invoiceTotals,
  type InvoiceData,
  type InvoiceLineInput,
} from "@orac/documents"
import { euMarket } from "../market"

const ROW: InvoiceLineInput = {
  kind: "goods",
  sku: "C220",
  name: "Cornice C220",
  quantity: 2,
  unit: "pcs",
  unit_price_minor: 12_100,
  list_price_minor: null,
  vat_rate: 21,
}

/** An invoice for tests: as many rows as wanted, each like the first but for what `change` says. */
export function invoiceData(
  rows = 1,
  change: (index: number) => Partial<InvoiceLineInput> = () => ({})
): InvoiceData {
  const lines = invoiceLines(Array.from({ length: rows }, (_, i) => ({ ...ROW, ...change(i) })))
  return {
    number: "EU26-000045",
    issued_on: "2026-11-23",
    due_on: "2026-12-23",
    order_display_id: 1046,
    ordered_on: "2026-11-22",
    contract: null,
    purchase_order_number: "PO-7",
    seller: euMarket.seller,
    buyer: {
      name: "Beispiel",
      full_name: "Beispiel GmbH",
      address: "Musterstraße 4, 10115 Berlin, Germany",
      country: "de",
      tax_id: "DE136695976",
      registration_ids: [],
    },
    currency: "eur",
    minor_units: 2,
    lines,
    totals: invoiceTotals(lines),
    payment_reference: "EU26-000045",
    tax_evidence: null,
    demo: true,
  }
}
