/** Member states of the union whose goods traffic falls under one VAT area. */
export const COUNTRIES = [
  "at",
  "be",
  "bg",
  "cy",
  "cz",
  "de",
  "dk",
  "ee",
  "es",
  "fi",
  "fr",
  "gr",
  "hr",
  "hu",
  "ie",
  "it",
  "lt",
  "lu",
  "lv",
  "mt",
  "nl",
  "pl",
  "pt",
  "ro",
  "se",
  "si",
  "sk",
] as const

export type Country = (typeof COUNTRIES)[number]

/** The country where the seller is established and charges domestic VAT. */
export const HOME: Country = "be"
