import { boxed, formatDay, type InvoiceData, type PdfContent, type PdfStack } from "@orac/documents"
import type { IbanAccount } from "@orac/markets"
import { epcCode } from "../domain/epc-code"
import { groupedIban, LOCALE, money } from "./words"

function ibanAccount({ seller }: InvoiceData): IbanAccount {
  if (!("iban" in seller.bank)) {
    throw new TypeError(`${seller.name} has no IBAN`)
  }
  return seller.bank
}

/** The payment code of an invoice; null where nothing is to be paid. */
export function invoicePaymentCode(data: InvoiceData): string | null {
  const bank = ibanAccount(data)
  return epcCode({
    bic: bank.bic,
    name: data.seller.name,
    iban: bank.iban,
    amount_minor: data.totals.total_minor,
    text: `Invoice ${data.payment_reference}`,
  })
}

const item = (label: string, value: string): PdfStack => ({
  stack: [{ text: label, style: "label" }, value],
  margin: [0, 0, 0, 4],
})

const account = (data: InvoiceData): PdfContent => {
  const bank = ibanAccount(data)
  return {
    stack: [
      { text: "Payment", bold: true, margin: [0, 0, 0, 4] },
      item("Beneficiary", data.seller.full_name),
      item("IBAN", groupedIban(bank.iban)),
      item("BIC / bank", `${bank.bic} · ${bank.bank_name}`),
    ],
  }
}

const terms = (data: InvoiceData): PdfContent => ({
  stack: [
    { text: " ", margin: [0, 0, 0, 4] },
    item("Amount due", `EUR ${money(data.totals.total_minor)}`),
    item("Due date", formatDay(data.due_on, LOCALE)),
    item("Payment reference", data.payment_reference),
  ],
})

const scan = (code: string | null): PdfContent =>
  code === null
    ? ""
    : {
        width: 92,
        stack: [
          { qr: code, fit: 90, eccLevel: "M", alignment: "center" },
          { text: "Scan to pay (SEPA)", style: "label", alignment: "center", margin: [0, 5, 0, 0] },
        ],
      }

/** How to pay: account, amount, reference, and the code that banking applications read. */
export const paymentBox = (data: InvoiceData): PdfContent => ({
  margin: [0, 12, 0, 0],
  layout: { ...boxed, paddingLeft: 10, paddingRight: 10, paddingTop: 8 },
  table: {
    widths: ["*"],
    body: [
      [
        {
          columnGap: 12,
          columns: [account(data), terms(data), scan(invoicePaymentCode(data))],
        },
      ],
    ],
  },
})
