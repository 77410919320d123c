import type { FreightRates } from "@orac/markets"

/** Invented rates in kopecks: a carrier's tariff replaces them behind the port of `sourcing`. */
export const FREIGHT: FreightRates = {
  fixed: 30_000,
  fixed_per_km: 15,
  per_kg: 400,
  per_kg_km: 1,
  long_goods: 60_000,
  long_goods_per_km: 10,
  split_cost: 30_000,
  late_per_day: 50_000,
}
