import type { Locale } from "@/lib/i18n/locales"

const cache = new Map<string, Intl.NumberFormat>()

function numberFormat(locale: Locale, digits: number): Intl.NumberFormat {
  const key = `${locale}:${digits}`
  const format = cache.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits })
  cache.set(key, format)
  return format
}

/** A number for people with no-break spaces between thousands. */
export const formatNumber = (value: number, locale: Locale, digits = 0): string =>
  numberFormat(locale, digits)
    .format(value)
    .replace(/[\u202f\u2009]/g, "\u00a0")

/** `22` as `22 %`, in English as `22%`. */
export const formatPercent = (value: number, locale: Locale): string =>
  `${formatNumber(value, locale, 2)}${locale === "en" ? "" : "\u00a0"}%`

/** Grams as kilograms: whole from 100 kg on, with one decimal below. */
export function formatKilograms(grams: number, locale: Locale): string {
  const kilograms = grams / 1000
  return formatNumber(kilograms, locale, kilograms < 100 ? 1 : 0)
}

/** `2000 × 140 × 18`: what is known of length, height and width in millimetres. */
export function formatSize(sizes: (number | null)[]): string {
  return sizes.filter((size) => size !== null).join("\u00a0×\u00a0")
}

export interface Packs {
  packs: number
  rest: number
}

/** How a quantity divides into full packs; null where articles come singly. */
export function inPacks(quantity: number, packQuantity: number): Packs | null {
  if (packQuantity <= 1) {
    return null
  }
  return { packs: Math.floor(quantity / packQuantity), rest: quantity % packQuantity }
}

/** The next quantity up or down that fills whole packs; never below 1. */
export function stepByPack(quantity: number, packQuantity: number, direction: 1 | -1): number {
  const pack = Math.max(1, packQuantity)
  const next =
    direction > 0
      ? (Math.floor(quantity / pack) + 1) * pack
      : (Math.ceil(quantity / pack) - 1) * pack
  return Math.max(1, next)
}
