import { renderPdf } from "@orac/documents"
import { euMarket } from "../market"
import { invoiceData } from "../testing/invoice-data"
import { codeOf, textsOf } from "../testing/texts-of"
import { euInvoiceForm } from "./eu-invoice-form"

const textOf = (data = invoiceData()) => textsOf(euInvoiceForm(data).content).join("\n")

describe("the European invoice", () => {
  it("prints both sides, dates and references", () => {
    const text = textOf()
    expect(text).toContain("Invoice EU26-000045")
    expect(text).toContain("ORAC Belgium NV (demo)")
    expect(text).toContain("VAT BE0999012601")
    expect(text).toContain("Beispiel GmbH\nMusterstraße 4, 10115 Berlin, Germany\nVAT DE136695976")
    expect(text).toContain("Due date\n23 December 2026")
    expect(text).toContain("Order\n1046 of 22 November 2026\nYour reference\nPO-7")
    expect(text).toContain("IBAN\nBE71 9990 0012 6069")
  })

  it("prints each row with its net amount and the VAT summary", () => {
    const text = textOf(invoiceData(2, (i) => ({ quantity: i + 1 })))
    expect(text).toContain("2\nC220\nCornice C220\n2\npcs\n121.00\n21 %\n200.00\n242.00")
    expect(text).toContain("VAT 21 %\n300.00\n63.00\n363.00\nTotal EUR\n300.00\n63.00\n363.00")
    expect(text).toContain("Three hundred sixty-three euros")
    expect(text).not.toContain("Art. 138")
  })

  it("names delivery, and shows the saving against the list only where there is one", () => {
    const rows = [{ kind: "delivery", sku: null, name: "Courier" }, { list_price_minor: 24_200 }]
    const text = textOf(invoiceData(2, (i) => rows[i] as object))
    expect(text).toContain("Delivery: Courier\n2\npcs\n\n121.00")
    expect(text).toContain("2\npcs\n50 %\n121.00")
    expect(textOf()).not.toContain("Discount")
  })

  it("explains the exempt supply with the note and the customer's number", () => {
    const decision = euMarket.tax({
      country: "de",
      date: new Date("2026-11-23T10:00:00Z"),
      buyer_tax_id: "DE136695976",
    })
    const data = {
      ...invoiceData(1, () => ({ vat_rate: decision.rate })),
      tax_evidence: decision.evidence ?? null,
    }
    expect(textOf(data)).toContain(
      "Intra-Community supply exempt from VAT, Art. 138(1) Directive 2006/112/EC\nCustomer VAT number: DE136695976"
    )
    expect(textOf(data)).toContain("VAT 0 %\n242.00\n0.00\n242.00")
  })

  it("carries the SEPA code, and none where nothing is to be paid", () => {
    expect(codeOf(euInvoiceForm(invoiceData()).content)).toBe(
      "BCD\n002\n1\nSCT\nDEMOBEBBXXX\nORAC Belgium (demo)\nBE71999000126069\nEUR242.00\n\n\nInvoice EU26-000045"
    )
    const free = invoiceData(1, () => ({ unit_price_minor: 0 }))
    expect(codeOf(euInvoiceForm(free).content)).toBeUndefined()
  })

  it("is marked as a demo and renders 500 rows", async () => {
    const pdf = await renderPdf(euInvoiceForm(invoiceData(500)))
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(10)
    expect(textsOf(euInvoiceForm(invoiceData()).header)).toContain("DEMO / ДЕМО")
  })
})
