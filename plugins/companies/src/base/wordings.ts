import type { MarketsService } from "@orac/markets"
import type { Wording } from "../domain/registration/likeness"

const PLAIN: Wording = { legal_forms: [], abbreviations: {} }

/** How names and addresses of a market's companies are written. */
export function wordingsOf(markets: MarketsService) {
  const byCode = new Map(
    markets.list().map((market) => [market.code, market.registration.wording as Wording])
  )
  return ({ market_code }: { market_code: string }): Wording => byCode.get(market_code) ?? PLAIN
}
