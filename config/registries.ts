import { viesRegistry } from "@orac/market-eu"
import { dadataRegistry } from "@orac/market-ru"

const { env } = process

/** The registries of companies by market; keys and addresses are read when they are asked. */
export const registries = {
  ru: dadataRegistry(() => ({
    key: env.DADATA_API_KEY || undefined,
    url: env.DADATA_URL || undefined,
  })),
  eu: viesRegistry(() => ({
    url: env.VIES_URL || undefined,
    requester: requesterOf(env.VIES_REQUESTER ?? ""),
  })),
}

/** A VAT number of our own, `BE0123456789`; the answers then carry a consultation number. */
function requesterOf(number: string) {
  return number ? { country: number.slice(0, 2), number: number.slice(2) } : undefined
}
