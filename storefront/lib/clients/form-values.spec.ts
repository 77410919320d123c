import { clientTerms, discountField, discounts, invoiceDetails } from "./form-values"

function formOf(values: Record<string, string>): FormData {
  const form = new FormData()
  Object.entries(values).forEach(([name, value]) => form.append(name, value))
  return form
}

describe("what a seller types about a client", () => {
  it("is terms with a limit in minor units, or everything in advance", () => {
    const typed = { limit: "1 250 000,50", net_days: "14", prepayment_percent: "", reason: " ok " }
    expect(clientTerms(formOf(typed), 2)).toEqual({
      limit_minor: 125_000_050,
      net_days: 14,
      prepayment_percent: 0,
      reason: "ok",
    })
    expect(clientTerms(formOf({ ...typed, limit: "" }), 2).limit_minor).toBeNull()
  })

  it("is the discounts that changed; an emptied one is taken back", () => {
    const form = formOf({
      [discountField("flex", 12)]: "12",
      [discountField("durofoam", null)]: "7,5",
      [discountField("purotouch", 20)]: "",
      [discountField("adhesives", null)]: "",
    })
    expect(discounts(form).discounts).toEqual([
      { product_group: "durofoam", percent: 7.5 },
      { product_group: "purotouch", percent: null },
    ])
  })

  it("is the letters of its invoices in capitals", () => {
    expect(invoiceDetails(formOf({ number_prefix: "lep" })).number_prefix).toBe("LEP")
  })
})
