export const LOCALES = ["ru", "en"] as const

export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = "ru"

export const isLocale = (value: string): value is Locale =>
  (LOCALES as readonly string[]).includes(value)

/** The language a path is written in, or null for a path without one. */
export function localeOf(path: string): Locale | null {
  const first = path.split("/", 2)[1] ?? ""
  return isLocale(first) ? first : null
}

/** The same page in another language. */
export function inLocale(path: string, locale: Locale): string {
  const known = localeOf(path)
  const rest = known ? path.slice(known.length + 1) : path
  return `/${locale}${rest === "/" ? "" : rest}`
}

/**
 * The best of our languages for a browser's `accept-language`.
 *
 * @param header e.g. `en-GB,en;q=0.9,ru;q=0.8`; the order decides, weights are not read
 */
export function preferredLocale(header: string | null): Locale {
  const wanted = (header ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase())
  return wanted.find(isLocale) ?? DEFAULT_LOCALE
}

/** A text of the data in the reader's language, else in any language it has. */
export const localText = (texts: Record<string, string>, locale: Locale): string =>
  texts[locale] ?? texts.en ?? Object.values(texts)[0] ?? ""
