import { dayIn, distanceKm } from "@orac/markets"
import type { FreightDestination, FreightTariff } from "../freight/port"
import type { SourceStock } from "../network"
import type { PlanLot, PlanProblem, PlanSource } from "../planner"
import { dayNumber, lotReadyDay, readyDay } from "../ready-day"
import { candidateSources } from "./candidates"
import { type InboundGroup, inboundGroups } from "./inbound-groups"
import type { ItemDemand } from "./lines"

export interface OrderQuestion {
  demands: ItemDemand[]
  /** Stock by source; items are the demands, by index. */
  network: SourceStock[]
  destination: FreightDestination
  tariff: FreightTariff
  /** Whether a moment falls on a working day of the buyer's market. */
  isBusinessDay: (moment: Date) => boolean
  timeZone: string
  now: Date
}

/** The planner's problem with the way back to sources and lots. `complete`: no source was left out. */
export interface OrderProblem {
  problem: PlanProblem
  sources: Map<string, SourceStock["source"]>
  groups: Map<string, InboundGroup>
  complete: boolean
}

/** More than any network holds, and still a 32-bit number. */
const MOST_PIECES = 1_000_000_000

function goodsOf(demands: ItemDemand[]) {
  return {
    weight_g: demands.reduce((sum, { need, weight_g }) => sum + need * weight_g, 0),
    goods_classes: demands.reduce((bits, { goods_class }) => bits | goods_class, 0),
  }
}

const onHandLot = (
  { source, onHand }: SourceStock,
  { now, isBusinessDay }: OrderQuestion
): PlanLot => ({
  source_id: source.id,
  lot_id: null,
  ready_day: dayNumber(readyDay(source, now, isBusinessDay)),
  quantity: onHand,
})

const groupsOf = (stock: SourceStock, need: Int32Array, { now, isBusinessDay }: OrderQuestion) => {
  const day = (eta: string) => dayNumber(lotReadyDay(stock.source, eta, now, isBusinessDay))
  return inboundGroups(stock.source.id, stock.lots, stock.onHand, need, (lot) => day(lot.eta))
}

function planSource({ source }: SourceStock, question: OrderQuestion): PlanSource {
  const { destination, tariff, demands } = question
  return {
    id: source.id,
    distance_km: distanceKm(source, destination) ?? 0,
    options: tariff.options(source, destination, goodsOf(demands)),
  }
}

/** States an order as the planner's problem: one line per inventory item, pieces as units. */
export function orderProblem(question: OrderQuestion): OrderProblem {
  const { demands, destination, tariff, timeZone, now } = question
  const need = Int32Array.from(demands, (demand) => Math.min(demand.need, MOST_PIECES))
  const { sources, complete } = candidateSources(question.network, need, destination)
  const groups = sources.flatMap((stock) => groupsOf(stock, need, question))
  const policy = tariff.policy(destination)
  return {
    problem: {
      line_ids: demands.map((demand) => demand.item),
      need,
      weight_g: Int32Array.from(demands, (demand) => demand.weight_g),
      goods_class: Uint8Array.from(demands, (demand) => demand.goods_class),
      sources: sources.map((stock) => planSource(stock, question)),
      lots: [
        ...sources.map((stock) => onHandLot(stock, question)),
        ...groups.map(({ lot }) => lot),
      ],
      due_day: dayNumber(dayIn(now, timeZone)) + policy.due_in_days,
      late_per_day: policy.late_per_day,
      split_cost: policy.split_cost,
      max_segments: policy.max_segments,
    },
    sources: new Map(sources.map(({ source }) => [source.id, source])),
    groups: new Map(groups.map((group) => [group.lot.lot_id, group])),
    complete,
  }
}
