import {
  invoiceLines,
  invoiceTotals,
  type InvoiceData,
  type InvoiceLineInput,
} from "@orac/documents"
import { ruMarket } from "../market"

const ROW: InvoiceLineInput = {
  kind: "goods",
  sku: "C220",
  name: "Карниз C220",
  quantity: 2,
  unit: "pcs",
  unit_price_minor: 123_456,
  list_price_minor: null,
  vat_rate: 22,
}

/** An invoice for tests: as many rows as wanted, each like the first but for what `change` says. */
export function invoiceData(
  rows = 1,
  change: (index: number) => Partial<InvoiceLineInput> = () => ({})
): InvoiceData {
  const lines = invoiceLines(Array.from({ length: rows }, (_, i) => ({ ...ROW, ...change(i) })))
  return {
    number: "RU26-000123",
    issued_on: "2026-11-23",
    due_on: "2026-11-30",
    order_display_id: 1045,
    ordered_on: "2026-11-22",
    contract: null,
    purchase_order_number: null,
    seller: ruMarket.seller,
    buyer: {
      name: "ООО «Пример»",
      full_name: "Общество с ограниченной ответственностью «Пример»",
      address: "г. Тула, ул. Новая, д. 1",
      country: "ru",
      tax_id: "9610200007",
      registration_ids: [{ code: "kpp", label: "КПП", value: "961001001" }],
    },
    currency: "rub",
    minor_units: 2,
    lines,
    totals: invoiceTotals(lines),
    payment_reference: "RU26-000123",
    tax_evidence: null,
    demo: true,
  }
}
