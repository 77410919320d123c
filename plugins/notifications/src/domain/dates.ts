import type { Language } from "./message"

/** English as it is written across Europe: 12 May 2030, and 14:00. */
const LOCALES: Record<Language, string> = { ru: "ru", en: "en-150" }

/** A calendar day as a letter names it. @param day `YYYY-MM-DD` */
export const dayText = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T12:00:00Z`)
  )

/** A moment as a letter names it, by the clocks of a zone and with its name. @param moment ISO 8601 */
export const momentText = (language: Language, moment: string, timeZone: string): string =>
  `${new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone,
  }).format(new Date(moment))} (${timeZone})`
