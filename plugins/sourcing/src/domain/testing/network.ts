import type { OrderQuestion } from "../order/problem"
import { demandByItem, type PlanLine } from "../order/lines"
import { standardTariff } from "../freight/standard-tariff"
import type { FreeLot, Source, SourceStock } from "../network"

/** Wednesday morning in Moscow. */
export const NOW = new Date("2026-03-11T06:00:00Z")

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
  tariff: standardTariff(),
  isBusinessDay: weekdaysOnly,
  timeZone: "Europe/Moscow",
  now: NOW,
})
