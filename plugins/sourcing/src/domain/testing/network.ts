import type { OrderQuestion } from "../order/problem"
import { demandByItem, type PlanLine } from "../order/lines"
import { standardTariff } from "../freight/standard-tariff"
import type { FreeLot, Source, SourceStock } from "../network"

/** Wednesday morning in Moscow. */
export const NOW = new Date("2026-03-11T06:00:00Z")

/** Freight of round numbers. */
export const MARKET = {
  currency: "rub",
  freight: {
    fixed: 30_000,
    fixed_per_km: 15,
    per_kg: 400,
    per_kg_km: 1,
    long_goods: 60_000,
    long_goods_per_km: 10,
    split_cost: 30_000,
    late_per_day: 50_000,
  },
}

export const weekdaysOnly = (moment: Date) => ![0, 6].includes(moment.getUTCDay())

/** A source in Moscow unless told otherwise. */
export const source = (id: string, values: Partial<Source> = {}): Source => ({
  id,
  location_id: `loc_${id}`,
  kind: "hub",
  name: { en: id },
  city: { en: "Moscow" },
  country: "ru",
  lat: 55.75,
  lon: 37.62,
  cutoff: "14:00",
  lead_days: 1,
  time_zone: "Europe/Moscow",
  freight_profile: "standard",
  ...values,
})

export const stock = (from: Source, onHand: number[], lots: FreeLot[] = []): SourceStock => ({
  source: from,
  onHand: Int32Array.from(onHand),
  lots,
})

export const line = (id: string, quantity: number, values: Partial<PlanLine> = {}): PlanLine => ({
  line_id: `line_${id}`,
  sku: id.toUpperCase(),
  variant_id: `variant_${id}`,
  inventory_item_id: `item_${id}`,
  weight_g: 1500,
  goods_class: 2,
  pack_quantity: 10,
  quantity,
  ...values,
})

/** A question for lines whose items, in order, the stocks are given for. */
export const question = (lines: PlanLine[], network: SourceStock[]): OrderQuestion => ({
  demands: demandByItem(lines),
  network,
  destination: { lat: 55.75, lon: 37.62, country: "ru", currency_code: "rub" },
  tariff: standardTariff(MARKET),
  isBusinessDay: weekdaysOnly,
  timeZone: "Europe/Moscow",
  now: NOW,
})
