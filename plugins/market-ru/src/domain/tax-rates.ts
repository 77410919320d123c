import type { TaxRate } from "@orac/markets"

const standard = (rate: number, valid_from: string, valid_to: string | null): TaxRate => ({
  country: "ru",
  product_group: null,
  rate,
  code: `ru-vat-${rate}`,
  label: { ru: `НДС ${rate} %`, en: `VAT ${rate} %` },
  reason: "standard rate, Tax Code art. 164",
  valid_from,
  valid_to,
})

/** Dated VAT rates: a document keeps the rate of its date. */
export const TAX_RATES: readonly TaxRate[] = [
  standard(20, "2019-01-01", "2025-12-31"),
  standard(22, "2026-01-01", null),
]
