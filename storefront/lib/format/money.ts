import type { Locale } from "@/lib/i18n/locales"

const formats = new Map<string, Intl.NumberFormat>()

function moneyFormat(currency: string, locale: Locale): Intl.NumberFormat {
  const key = `${locale}:${currency}`
  const known = formats.get(key)
  if (known) {
    return known
  }
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: currency.toUpperCase(),
    currencyDisplay: "narrowSymbol",
  })
  formats.set(key, format)
  return format
}

/** Servers and browsers differ in which no-break space they write; ours is always U+00A0. */
const oneSpace = (text: string) => text.replace(/[\u202f\u2009]/g, "\u00a0")

/**
 * A sum for people, never broken over two lines.
 *
 * @param minor whole minor units of the currency
 * @param currency ISO 4217 in either case; it decides the number of decimals
 */
export function formatMoney(minor: number, currency: string, locale: Locale): string {
  const format = moneyFormat(currency, locale)
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  return oneSpace(format.format(minor / 10 ** digits))
}

/** A change of a sum with its sign: `−1 200,00 ₽`, `+30,00 ₽`. */
export function formatMoneyChange(minor: number, currency: string, locale: Locale): string {
  const sign = minor > 0 ? "+" : minor < 0 ? "\u2212" : ""
  return `${sign}${formatMoney(Math.abs(minor), currency, locale)}`
}

/** A sum as a bare number for spreadsheets of the language: `1200,50`, `1200.50`. */
export function formatDecimal(minor: number, currency: string, locale: Locale): string {
  const digits = moneyFormat(currency, locale).resolvedOptions().maximumFractionDigits ?? 2
  const text = (minor / 10 ** digits).toFixed(digits)
  return locale === "ru" ? text.replace(".", ",") : text
}
