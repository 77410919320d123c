import { page, type InvoiceForm } from "@orac/documents"
import { lines } from "./lines"
import { parties } from "./parties"
import { paymentHead } from "./payment-head"
import { signatures } from "./signatures"
import { totals } from "./totals"
import { issued, number } from "./words"

/** «Счёт на оплату»: bank box with the payment code, parties, rows, sums, words, signatures. */
export const ruInvoiceForm: InvoiceForm = (data) =>
  page(
    data,
    {
      language: "ru",
      title: `${number(data)} ${issued(data)}`,
      page: "Стр. {page} из {pages}",
    },
    [
      paymentHead(data),
      parties(data),
      lines(data),
      { unbreakable: true, stack: [...totals(data), ...signatures(data)] },
    ]
  )
