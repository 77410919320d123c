import type { MarketDefinition } from "./market"
import { MarketError } from "./market-error"

const duplicate = (values: readonly string[]) =>
  values.find((value, index) => values.indexOf(value) !== index)

/**
 * The installed markets by code and by country.
 *
 * @throws MarketError when two markets share a code or a country
 */
export function marketRegistry(markets: readonly MarketDefinition[]) {
  const clash =
    duplicate(markets.map((market) => market.code)) ??
    duplicate(markets.flatMap((market) => market.countries))
  if (clash) {
    throw new MarketError("duplicate_market", `two markets claim "${clash}"`)
  }
  const byCode = new Map(markets.map((market) => [market.code, market]))
  const byCountry = new Map(
    markets.flatMap((market) => market.countries.map((country) => [country, market] as const))
  )
  return {
    list: () => markets,
    find: (code: string) => byCode.get(code),
    findByCountry: (country: string) => byCountry.get(country.toLowerCase()),
  }
}
