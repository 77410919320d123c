import { FAINT, formatDay, plain, type InvoiceData, type PdfContent } from "@orac/documents"
import type { RegistrationId } from "@orac/markets"
import { LOCALE } from "./words"

interface Party {
  name: string
  address: string
  tax_id: string
  registration_ids: readonly RegistrationId[]
  phone?: string
}

const kppOf = (party: Party) => party.registration_ids.find((id) => id.code === "kpp")?.value

function describe(party: Party): string {
  const kpp = kppOf(party)
  return [
    party.name,
    `ИНН ${party.tax_id}`,
    kpp && `КПП ${kpp}`,
    party.address,
    party.phone && `тел. ${party.phone}`,
  ]
    .filter(Boolean)
    .join(", ")
}

const order = (data: InvoiceData) =>
  [
    `Заказ № ${data.order_display_id} от ${formatDay(data.ordered_on, LOCALE)}`,
    data.purchase_order_number && `ваш № ${data.purchase_order_number}`,
  ]
    .filter(Boolean)
    .join(", ")

const row = (label: string, value: string, bold = false): PdfContent[] => [
  { text: label, color: FAINT },
  { text: value, bold },
]

/** Seller, buyer, the basis of the sale and the day of payment. */
export const parties = (data: InvoiceData): PdfContent => ({
  margin: [0, 10, 0, 10],
  layout: plain,
  table: {
    widths: [74, "*"],
    body: [
      row("Поставщик", describe(data.seller), true),
      row("Покупатель", describe(data.buyer), true),
      row("Основание", data.contract ? `${data.contract}; ${order(data)}` : order(data)),
      row("Оплатить до", formatDay(data.due_on, LOCALE)),
    ],
  },
})
