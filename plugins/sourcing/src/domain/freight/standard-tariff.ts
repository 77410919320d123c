import { distanceKm, type FreightRates, type MarketDefinition } from "@orac/markets"
import { GOODS_CLASS } from "@orac/pim"
import type { CarrierOption, TariffPiece } from "../planner"
import type { FreightDestination, FreightGoods, FreightTariff } from "./port"

/** Weight from which the rate of each further kilogram falls, in kg, and the share of the full rate from there on. */
const BRACKETS = [
  { from: 0, to: 100, share: 1 },
  { from: 100, to: 500, share: 0.8 },
  { from: 500, to: 1_500, share: 0.65 },
  { from: 1_500, to: 1_000_000, share: 0.5 },
]
/** The minimum charge is the charge for this weight. */
const MINIMUM_KG = 10
/** What a buyer pays for is never left unpriced because an address was never located. */
const UNKNOWN_DISTANCE_KM = 1_000
/** Express carries small orders only. */
const MOST_EXPRESS_GRAMS = 300_000
const ROAD_KM_PER_DAY = 600
const AIR_KM_PER_DAY = 1_500

const PROFILES: Readonly<Record<string, { factor: number; express: boolean }>> = {
  standard: { factor: 1, express: true },
  economy: { factor: 0.9, express: false },
}

/** Fixed part, minimum charge, then falling rates per kg: whole minor units at every bracket's end. */
function concavePieces(fixed: number, perKg: number): TariffPiece[] {
  const pieces = [
    { from_g: 0, to_g: MINIMUM_KG * 1000, fix: fixed + perKg * MINIMUM_KG, per_kg: 0 },
  ]
  for (const { from, to, share } of BRACKETS) {
    const start = Math.max(from, MINIMUM_KG)
    const last = pieces[pieces.length - 1]
    const fix = last.fix + (last.per_kg * (last.to_g - last.from_g)) / 1000
    pieces.push({
      from_g: start * 1000,
      to_g: to * 1000,
      fix,
      per_kg: Math.round(perKg * share),
    })
  }
  return pieces
}

function road(rates: FreightRates, km: number, factor: number, surcharge: number): TariffPiece[] {
  const fixed = Math.round((rates.fixed + rates.fixed_per_km * km) * factor) + surcharge
  return concavePieces(fixed, Math.round((rates.per_kg + rates.per_kg_km * km) * factor))
}

function express(rates: FreightRates, km: number): TariffPiece[] {
  const fixed = Math.round((rates.fixed + rates.fixed_per_km * km) * 1.5)
  return concavePieces(fixed, Math.round((rates.per_kg + rates.per_kg_km * km) * 2.5))
}

function optionsOf(rates: FreightRates, profile: string, km: number, goods: FreightGoods) {
  const { factor, express: flies } = PROFILES[profile] ?? PROFILES.standard
  const days = 1 + Math.ceil(km / ROAD_KM_PER_DAY)
  const options: CarrierOption[] = [
    {
      id: "road",
      transit_days: days,
      banned_classes: GOODS_CLASS.longerThan2000,
      pieces: road(rates, km, factor, 0),
    },
  ]
  if (goods.goods_classes & GOODS_CLASS.longerThan2000) {
    const surcharge = Math.round(rates.long_goods + rates.long_goods_per_km * km)
    const pieces = road(rates, km, factor, surcharge)
    options.push({ id: "road_long", transit_days: days, banned_classes: 0, pieces })
  }
  if (flies && goods.weight_g <= MOST_EXPRESS_GRAMS) {
    options.push({
      id: "express",
      transit_days: Math.max(1, Math.ceil(km / AIR_KM_PER_DAY)),
      banned_classes:
        GOODS_CLASS.adhesive | GOODS_CLASS.longerThan1500 | GOODS_CLASS.longerThan2000,
      pieces: express(rates, km),
    })
  }
  return options
}

/**
 * The tariff that stands in until carriers are connected: by road with falling rates, long goods at a surcharge,
 * express for short goods.
 *
 * @param market whose rates and money they are
 * @throws RangeError from the tariff when a destination is quoted in other money than the market's
 */
export function standardTariff({
  currency,
  freight,
}: Pick<MarketDefinition, "currency" | "freight">): FreightTariff {
  const ratesFor = (destination: FreightDestination): FreightRates => {
    if (destination.currency_code !== currency) {
      throw new RangeError(
        `freight rates are in ${currency}, the destination asks for ${destination.currency_code}`
      )
    }
    return freight
  }
  return {
    options: (source, destination, goods) => {
      const km = distanceKm(source, destination) ?? UNKNOWN_DISTANCE_KM
      return optionsOf(ratesFor(destination), source.freight_profile, km, goods)
    },
    policy: (destination) => {
      const { split_cost, late_per_day } = ratesFor(destination)
      return { max_segments: 4, due_in_days: 10, split_cost, late_per_day }
    },
  }
}
