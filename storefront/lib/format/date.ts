import type { Locale } from "@/lib/i18n/locales"

type Style = "day" | "short" | "moment"

const OPTIONS: Record<Style, Intl.DateTimeFormatOptions> = {
  day: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short" },
  moment: { day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit" },
}

const LANGUAGE: Record<Locale, string> = { ru: "ru-RU", en: "en-GB" }

const formats = new Map<string, Intl.DateTimeFormat>()

function dateFormat(style: Style, locale: Locale, timeZone: string): Intl.DateTimeFormat {
  const key = `${style}:${locale}:${timeZone}`
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(LANGUAGE[locale], { ...OPTIONS[style], timeZone })
  formats.set(key, format)
  return format
}

const tidy = (text: string) =>
  text
    .replace(/\sг\.$/, "")
    .replace(/\u202f/g, "\u00a0")
    .replace(/^(\d+) /, "$1\u00a0")

const read = (style: Style, value: string, locale: Locale, timeZone: string) =>
  tidy(dateFormat(style, locale, timeZone).format(new Date(value)))

/** A calendar day `YYYY-MM-DD` (or a moment's UTC day): `23 ноября 2026`. */
export const formatDay = (day: string, locale: Locale): string =>
  read("day", day.slice(0, 10), locale, "UTC")

/** The day of a moment in a zone: `23 ноября 2026`. */
export const formatDayOf = (iso: string, locale: Locale, timeZone: string): string =>
  read("day", iso, locale, timeZone)

/** A near day without its year: `23 нояб.`. */
export const formatShortDay = (day: string, locale: Locale): string =>
  read("short", day.slice(0, 10), locale, "UTC")

/** A moment in a zone: `23.11.2026, 14:05`. */
export const formatMoment = (iso: string, locale: Locale, timeZone: string): string =>
  read("moment", iso, locale, timeZone)
