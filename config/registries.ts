import { sanctionsFile } from "@orac/companies"
import { viesRegistry } from "@orac/market-eu"
import { dadataRegistry } from "@orac/market-ru"
import type { MarketDefinition } from "@orac/markets"

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

/** The sanctions list that the operator keeps; the file is looked at whenever it is asked. */
export const sanctions = (markets: readonly MarketDefinition[]) =>
  sanctionsFile(
    () => env.SANCTIONS_FILE || undefined,
    markets.flatMap(({ registration }) => registration.wording.legal_forms)
  )
