import { formatAmount, formatDay, formatNumber, type InvoiceData } from "@orac/documents"

export const LOCALE = "ru-RU"

const UNITS: Record<string, string> = {
  pcs: "шт",
  cartridge: "шт",
  bucket: "шт",
  m: "м",
  pack: "упак",
  set: "к-т",
  kg: "кг",
  l: "л",
  service: "усл",
}

/** A unit that the form does not know is printed as it is. */
export const unitName = (code: string) => UNITS[code] ?? code

export const rateName = (rate: number) => (rate > 0 ? `${formatNumber(rate, LOCALE)} %` : "Без НДС")

export const money = (minor: number) => formatAmount(minor, 2, LOCALE)

const ROWS: Record<string, string> = { one: "наименование", few: "наименования" }
const plural = new Intl.PluralRules(LOCALE)

export const rowCount = (count: number) =>
  `${formatNumber(count, LOCALE)} ${ROWS[plural.select(count)] ?? "наименований"}`

export const number = (data: InvoiceData) => `Счёт на оплату № ${data.number}`

export const issued = (data: InvoiceData) => `от ${formatDay(data.issued_on, LOCALE)}`
