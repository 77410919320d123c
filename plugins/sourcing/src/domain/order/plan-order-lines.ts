import type { PlanReason, PlansAnswer, PlanSegmentView, PlanView, SourceRef } from "../../contract"
import type { Source } from "../network"
import {
  explainSegments,
  type Plan,
  planOrder,
  type PlanResult,
  type SegmentReason,
} from "../planner"
import { type ChosenPlan, chosenPlan, type ChosenSegment } from "./chosen-plan"
import type { ItemDemand } from "./lines"
import { namedOffers } from "./presets"
import { type OrderProblem, orderProblem, type OrderQuestion } from "./problem"
import { shortages } from "./shortage"
import { stockFirst } from "./stock-first"

/** Beyond this many deliveries a buyer is asked to change the order instead. */
const MOST_SEGMENTS = 6

/** What can be offered for an order. */
export interface OrderPlans {
  /** Without reasons. */
  answer: PlansAnswer
  /**
   * One plan with a reason for every segment, null for an unknown plan. It plans again once per segment, so ask only
   * when somebody looks; a plan of more than the usual number of deliveries has no reasons, they would take seconds.
   */
  explain(fingerprint: string): PlanView | null
  /** The plan that a buyer chose; null when stock, dates or freight have changed it since. */
  plan(fingerprint: string): ChosenPlan | null
}

/** What people may know of a source. */
export const sourceRef = ({ id, name, city, country, kind, lat, lon }: Source): SourceRef => ({
  id,
  name,
  city,
  country,
  kind,
  lat,
  lon,
})

const segmentView = (segment: ChosenSegment, reasons: PlanReason[]): PlanSegmentView => ({
  ...segment,
  source: sourceRef(segment.source),
  reasons,
})

const planView = (plan: ChosenPlan, reasons: PlanReason[][]): PlanView => ({
  ...plan,
  segments: plan.segments.map((segment, index) => segmentView(segment, reasons[index] ?? [])),
})

/** Reasons name lines as the order knows them. */
function reasonView(demands: ItemDemand[], { code, facts }: SegmentReason): PlanReason {
  const { line_ids: items } = facts
  if (!Array.isArray(items)) {
    return { code, facts }
  }
  const named = new Set(items)
  const lines = demands.filter(({ item }) => named.has(item)).flatMap((demand) => demand.lines)
  return { code, facts: { ...facts, line_ids: lines.map((line) => line.line_id) } }
}

interface Attempt {
  order: OrderProblem
  result: PlanResult
  usual: boolean
}

/** Where the usual number of deliveries is not enough but a few more would be, plans with as many as it takes. */
function attempt(question: OrderQuestion): Attempt {
  const order = orderProblem(question)
  const result = planOrder(order.problem)
  const needed = result.kind === "impossible" ? result.segments_needed : null
  if (needed === null || needed > MOST_SEGMENTS) {
    return { order, result, usual: true }
  }
  const wider = planOrder({ ...order.problem, max_segments: needed })
  return { order, result: wider, usual: false }
}

/** From stock what is in stock; where that cannot be, with every lot on its way. */
function solve(question: OrderQuestion): Attempt {
  const fromStock = stockFirst(question.network, question.demands)
  const first = attempt({ ...question, network: fromStock })
  return first.result.kind === "plans" ? first : attempt(question)
}

function offers(
  question: OrderQuestion,
  order: OrderProblem,
  plans: Plan[],
  usual: boolean
): OrderPlans {
  const planOf = new Map(plans.map((plan) => [chosenPlan(order, question, plan), plan] as const))
  const chosen = namedOffers([...planOf.keys()])
  const solved = new Map([...planOf].map(([{ fingerprint }, plan]) => [fingerprint, plan]))
  const chosenBy = (fingerprint: string) =>
    chosen.find((plan) => plan.fingerprint === fingerprint) ?? null
  const reasons = (plan: Plan) =>
    explainSegments(order.problem, plan).map((segment) =>
      segment.map((reason) => reasonView(question.demands, reason))
    )
  return {
    answer: { kind: "plans", plans: chosen.map((plan) => planView(plan, [])) },
    plan: chosenBy,
    explain: (fingerprint) => {
      const [plan, offer] = [solved.get(fingerprint), chosenBy(fingerprint)]
      return plan && offer ? planView(offer, usual ? reasons(plan) : []) : null
    },
  }
}

/** Plans an order: two or three ways to deliver it, or the lines that nobody can deliver. */
export function planOrderLines(question: OrderQuestion): OrderPlans {
  const { order, result, usual } = solve(question)
  if (result.kind === "plans") {
    return offers(question, order, result.plans, usual)
  }
  const { segments_needed } = result
  const short = shortages(question.demands, result.short)
  return {
    answer: { kind: "impossible", short, segments_needed },
    explain: () => null,
    plan: () => null,
  }
}
