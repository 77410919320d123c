import type { ClientTermsWrite } from "@orac/credit/contract"
import type { InvoiceDetailsWrite } from "@orac/documents/contract"
import type { DiscountsWrite } from "@orac/pricing/contract"
import { minorOf } from "@/components/house/form-values"

const text = (form: FormData, name: string) => String(form.get(name) ?? "").trim()

const count = (form: FormData, name: string) => Number(text(form, name) || 0)

/** Nothing typed as the limit = everything is paid in advance. */
export const clientTerms = (form: FormData, minorUnits: number): ClientTermsWrite => ({
  limit_minor: minorOf(text(form, "limit"), minorUnits),
  net_days: count(form, "net_days"),
  prepayment_percent: count(form, "prepayment_percent"),
  reason: text(form, "reason"),
})

/** One field a product group, `group:flex`; an empty one takes the discount back. Unchanged fields are left out. */
export function discounts(form: FormData): DiscountsWrite {
  const cells = [...form.keys()].flatMap((key) => {
    const [, was, product_group] = /^group:([^:]*):(.+)$/.exec(key) ?? []
    const typed = text(form, key).replace(",", ".")
    return product_group && typed !== was
      ? [{ product_group, percent: typed === "" ? null : Number(typed) }]
      : []
  })
  return { discounts: cells }
}

/** The name of a discount's field; it knows what stood there. */
export const discountField = (product_group: string, percent: number | null): string =>
  `group:${percent ?? ""}:${product_group}`

export const statusDiscounts = (form: FormData) => ({
  ...discounts(form),
  price_status: text(form, "price_status"),
})

export const invoiceDetails = (form: FormData): InvoiceDetailsWrite => ({
  number_prefix: text(form, "number_prefix").toUpperCase(),
  director: text(form, "director"),
  accountant: text(form, "accountant"),
  phone: text(form, "phone"),
  email: text(form, "email"),
})
