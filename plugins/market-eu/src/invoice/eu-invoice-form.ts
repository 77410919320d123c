import { page, type InvoiceForm } from "@orac/documents"
import { lines } from "./lines"
import { parties } from "./parties"
import { paymentBox } from "./payment-box"
import { totals } from "./totals"

/** The European invoice in English: parties, rows, VAT summary, payment box with the EPC code. */
export const euInvoiceForm: InvoiceForm = (data) =>
  page(
    data,
    {
      language: "en",
      title: `Invoice ${data.number}`,
      page: "Page {page} of {pages}",
    },
    [
      { text: `Invoice ${data.number}`, style: "title" },
      parties(data),
      lines(data),
      { unbreakable: true, stack: [totals(data), paymentBox(data)] },
    ]
  )
