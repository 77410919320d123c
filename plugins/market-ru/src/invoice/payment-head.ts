import {
  boxed,
  formatShortDay,
  type InvoiceData,
  type PdfContent,
  type PdfStack,
} from "@orac/documents"
import type { ClearingAccount, SellerRequisites } from "@orac/markets"
import { paymentCode } from "../domain/payment-code"
import { issued, LOCALE, money, number, rateName } from "./words"

const registration = (seller: SellerRequisites, code: string) =>
  seller.registration_ids.find((id) => id.code === code)?.value ?? ""

function clearingAccount(seller: SellerRequisites): ClearingAccount {
  if (!("bik" in seller.bank)) {
    throw new TypeError(`${seller.name} has no rouble account`)
  }
  return seller.bank
}

const vatNote = ({ totals }: InvoiceData) =>
  totals.vat_minor > 0
    ? `, в т. ч. НДС ${totals.by_rate.map((vat) => `${rateName(vat.rate)} ${money(vat.vat_minor)}`).join(", ")}`
    : ", без НДС"

/** What the payer's bank prints as the purpose of the payment. */
export const paymentPurpose = (data: InvoiceData) =>
  `Оплата по счёту № ${data.payment_reference} от ${formatShortDay(data.issued_on, LOCALE)}${vatNote(data)}`.replace(
    /\u00a0/g,
    " "
  )

/** The payment code of an invoice. */
export function invoicePaymentCode(data: InvoiceData): string {
  const bank = clearingAccount(data.seller)
  return paymentCode({
    Name: data.seller.name,
    PersonalAcc: bank.account,
    BankName: bank.bank_name,
    BIC: bank.bik,
    CorrespAcc: bank.corr_account,
    Sum: String(data.totals.total_minor),
    Purpose: paymentPurpose(data),
    PayeeINN: data.seller.tax_id,
    PayerINN: data.buyer.tax_id,
    KPP: registration(data.seller, "kpp"),
  })
}

const captioned = (value: string, caption: string): PdfStack => ({
  stack: [value, { text: caption, style: "label", margin: [0, 4, 0, 0] }],
  colSpan: 2,
})

/** The box that accountants copy into a payment order, in its customary shape. */
function requisites({ seller }: InvoiceData): PdfContent {
  const bank = clearingAccount(seller)
  const upper: [boolean, boolean, boolean, boolean] = [true, true, true, false]
  const lower: [boolean, boolean, boolean, boolean] = [true, false, true, true]
  return {
    layout: boxed,
    table: {
      widths: ["*", "*", 32, 118],
      body: [
        [
          { ...captioned(bank.bank_name, "Банк получателя"), rowSpan: 2 },
          "",
          { text: "БИК", border: upper },
          { text: bank.bik, border: upper },
        ],
        ["", "", { text: "Сч. №", border: lower }, { text: bank.corr_account, border: lower }],
        [
          `ИНН ${seller.tax_id}`,
          `КПП ${registration(seller, "kpp")}`,
          { text: "Сч. №", rowSpan: 2 },
          { text: bank.account, rowSpan: 2 },
        ],
        [captioned(seller.name, "Получатель"), "", "", ""],
      ],
    },
  }
}

/** Room for a code of 73 modules at two points each, which telephones read from paper. */
const CODE_SIZE = 148

/** Requisites and the title, with the payment code beside them. */
export const paymentHead = (data: InvoiceData): PdfContent => ({
  columnGap: 14,
  columns: [
    {
      stack: [
        requisites(data),
        { text: number(data), style: "title", margin: [0, 16, 0, 0] },
        { text: issued(data), fontSize: 11 },
      ],
    },
    {
      width: CODE_SIZE,
      stack: [{ qr: invoicePaymentCode(data), fit: CODE_SIZE, eccLevel: "M", alignment: "right" }],
    },
  ],
})
