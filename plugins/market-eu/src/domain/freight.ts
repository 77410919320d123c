import type { FreightRates } from "@orac/markets"

/** Invented rates in cents: a carrier's tariff replaces them behind the port of `sourcing`. */
export const FREIGHT: FreightRates = {
  fixed: 900,
  fixed_per_km: 0.8,
  per_kg: 12,
  per_kg_km: 0.05,
  long_goods: 1_800,
  long_goods_per_km: 0.5,
  split_cost: 600,
  late_per_day: 1_000,
}
