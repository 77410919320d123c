import { formatAmount, formatNumber } from "@orac/documents"

export const LOCALE = "en-GB"

const UNITS: Record<string, string> = {
  pcs: "pcs",
  cartridge: "pcs",
  bucket: "pcs",
  m: "m",
  pack: "pack",
  set: "set",
  kg: "kg",
  service: "svc",
}

/** A unit that the form does not know is printed as it is. */
export const unitName = (code: string) => UNITS[code] ?? code

export const rateName = (rate: number) => `${formatNumber(rate, LOCALE)} %`

export const money = (minor: number) => formatAmount(minor, 2, LOCALE)

/** An IBAN in groups of four, as people read it. */
export const groupedIban = (iban: string) => iban.replace(/(.{4})(?=.)/g, "$1\u00a0")
