import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"

/** A carrier's code as words where it is one of the standard tariff; a real carrier's name as it is. */
export function carrierText(carrier: string, locale: Locale): string {
  const t = translator(locale, "order")
  switch (carrier) {
    case "":
      return "–"
    case "road":
    case "road_long":
    case "express":
      return t(`carrier_${carrier}`)
    default:
      return carrier
  }
}
