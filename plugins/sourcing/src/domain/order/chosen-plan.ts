import { createHash } from "crypto"
import { dayIn } from "@orac/markets"
import type { PlanAllocationView } from "../../contract"
import type { Source } from "../network"
import type { Plan, PlanAllocation, PlanSegment } from "../planner"
import { dayOfNumber, workingDayFrom } from "../ready-day"
import { takeFromLots } from "./inbound-groups"
import { type ItemDemand, lineDealer } from "./lines"
import { parcelCount } from "./parcels"
import type { OrderProblem, OrderQuestion } from "./problem"

/** Everything one source sends: one delivery of the order. Freight in minor units, tax included. */
export interface ChosenSegment {
  source: Source
  carrier: string
  ready_date: string
  arrival_date: string
  weight_g: number
  parcels: number
  freight_minor: number
  allocations: PlanAllocationView[]
}

/** A plan in terms of the order's own lines, as placement carries it out. */
export interface ChosenPlan {
  fingerprint: string
  presets: Plan["presets"]
  segments: ChosenSegment[]
  freight_minor: number
  arrival_date: string
  /** No plan with the same number of segments and the same lateness has less freight; null when not proven. */
  lower_bound_minor: number | null
}

type Lots = PlanAllocationView["lot"]

function piecesByLot(order: OrderProblem, { line, lot_id, quantity }: PlanAllocation) {
  if (lot_id === null) {
    return [{ lot: null as Lots, quantity }]
  }
  const members = order.groups.get(lot_id)?.members.get(line) ?? []
  return takeFromLots(members, quantity).map(({ lot: { id, origin, eta }, quantity: taken }) => ({
    lot: { id, origin, eta } as Lots,
    quantity: taken,
  }))
}

type Dealers = ReturnType<typeof lineDealer>[]

function allocationsOf(order: OrderProblem, segment: PlanSegment, dealers: Dealers) {
  return segment.allocations.flatMap((allocation) =>
    piecesByLot(order, allocation).flatMap(({ lot, quantity }) =>
      dealers[allocation.line](quantity).map(
        ({ line: { line_id, sku }, quantity: part }): PlanAllocationView => ({
          line_id,
          sku,
          quantity: part,
          lot,
        })
      )
    )
  )
}

function segmentParcels(segment: PlanSegment, demands: ItemDemand[]): number {
  return parcelCount(
    segment.allocations.map(({ line, quantity }) => ({
      weight_g: quantity * demands[line].weight_g,
      goods_class: demands[line].goods_class,
    }))
  )
}

function toSegment(
  order: OrderProblem,
  { demands, isBusinessDay }: OrderQuestion,
  segment: PlanSegment,
  dealers: Dealers
): ChosenSegment {
  const source = order.sources.get(segment.source_id)
  if (!source) {
    throw new RangeError(`the plan names the unknown source ${segment.source_id}`)
  }
  return {
    source,
    carrier: segment.option_id,
    ready_date: dayOfNumber(segment.ready_day),
    arrival_date: workingDayFrom(dayOfNumber(segment.arrival_day), isBusinessDay),
    weight_g: segment.weight_g,
    parcels: segmentParcels(segment, demands),
    freight_minor: segment.freight,
    allocations: allocationsOf(order, segment, dealers),
  }
}

/** Names a plan by what matters to the buyer: who sends what, when, for how much. */
function fingerprintOf(segments: ChosenSegment[]): string {
  const essence = segments.map(({ source, carrier, arrival_date, freight_minor, allocations }) => [
    source.id,
    carrier,
    arrival_date,
    freight_minor,
    allocations.map(({ line_id, quantity, lot }) => [
      line_id,
      quantity,
      lot?.id ?? null,
      lot?.eta ?? null,
    ]),
  ])
  return createHash("sha256").update(JSON.stringify(essence)).digest("hex").slice(0, 32)
}

const lastArrival = (segments: ChosenSegment[], { now, timeZone }: OrderQuestion): string =>
  [dayIn(now, timeZone), ...segments.map((segment) => segment.arrival_date)].sort().at(-1) ?? ""

/** A planner's plan in terms of the order. Lines that share an item are filled in the order's sequence. */
export function chosenPlan(order: OrderProblem, question: OrderQuestion, plan: Plan): ChosenPlan {
  const dealers = question.demands.map(lineDealer)
  const segments = plan.segments.map((segment) => toSegment(order, question, segment, dealers))
  const proven = order.complete && plan.lower_bound !== null
  return {
    fingerprint: fingerprintOf(segments),
    presets: plan.presets,
    segments,
    freight_minor: plan.freight,
    arrival_date: lastArrival(segments, question),
    lower_bound_minor: proven ? (plan.lower_bound ?? 0) - plan.penalty : null,
  }
}
