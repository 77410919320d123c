/** Demo freight rates of one currency, in its minor units, tax included. `per_kg_km` and `*_per_km` may be fractions. */
export interface RateCard {
  fixed: number
  fixed_per_km: number
  per_kg: number
  per_kg_km: number
  long_goods: number
  long_goods_per_km: number
  split_cost: number
  late_per_day: number
}

/** Rate cards by currency. They are invented: a carrier's tariff replaces them behind the port. */
export const RATE_CARDS: Readonly<Record<string, RateCard>> = {
  rub: {
    fixed: 30_000,
    fixed_per_km: 15,
    per_kg: 400,
    per_kg_km: 1,
    long_goods: 60_000,
    long_goods_per_km: 10,
    split_cost: 30_000,
    late_per_day: 50_000,
  },
  eur: {
    fixed: 900,
    fixed_per_km: 0.8,
    per_kg: 12,
    per_kg_km: 0.05,
    long_goods: 1_800,
    long_goods_per_km: 0.5,
    split_cost: 600,
    late_per_day: 1_000,
  },
}
