import { type LineSeat, seatsInLine } from "@orac/companies"
import type { CreditView } from "@orac/credit/contract"
import type { ArticleFacts } from "@orac/pim"
import type { PriceResult } from "@orac/pricing"
import type { ChosenPlan } from "@orac/sourcing"
import type { Desk } from "../desk"
import { type Ceilings, ceilingsOf } from "../domain/approvals/ceilings"
import type { ApprovalFacts } from "../domain/approvals/condition"
import { budgetDemand, limitDemand } from "../domain/approvals/implied"
import { type Case, isOpen, stepsOf, type Waiting, waitingFor } from "../domain/approvals/progress"
import { satisfiable } from "../domain/approvals/approvers"
import { type Demand, demandsOn } from "../domain/approvals/rule"
import { priceTotal } from "../domain/pad/totals"
import { placeLimit } from "../domain/placement-policies"
import { decidersAmong } from "./people"
import { type PastFacts, readPast } from "./read-facts"
import { type Budget, type HouseLine, readLine } from "./read-line"

/** An order as it would be placed. */
export interface Prospect {
  branch_id: string | null
  cost_centre_id: string | null
  line_count: number
  quantities: ReadonlyMap<string, number>
  articles: ReadonlyMap<string, ArticleFacts>
  prices: ReadonlyMap<string, PriceResult>
  plan: ChosenPlan
  credit: CreditView
  payment: "credit" | "prepayment"
}

/** Who would have to agree to an order. */
export interface Assessment {
  demands: Demand[]
  /** All steps of all demands, as they stand before anybody has said a word. */
  steps: Waiting[]
  budget: Budget | null
  /** Whether others have to agree before it may be placed. */
  needed: boolean
  /** Steps that nobody can satisfy. */
  blocked: Waiting[]
  /** Those who are asked first. */
  waiting: Waiting[]
  seats: LineSeat[]
  /** What has to hold still when the order is written. */
  ceilings: Ceilings
}

/** The nodes that an order belongs to. */
export const nodesOf = (
  entityId: string,
  { branch_id, cost_centre_id }: Pick<Prospect, "branch_id" | "cost_centre_id">
): string[] => [branch_id ?? entityId, ...(cost_centre_id ? [cost_centre_id] : [])]

const percentBelow = ({ list_price_minor, unit_price_minor }: PriceResult): number =>
  list_price_minor ? ((list_price_minor - unit_price_minor) * 100) / list_price_minor : 0

function preorderPercent({ plan, prices, quantities }: Prospect): number {
  const goods = priceTotal(prices.values())
  const waiting = plan.segments
    .flatMap(({ allocations }) => allocations)
    .filter(({ lot }) => lot)
    .reduce((sum, { sku, quantity }) => {
      const price = prices.get(sku)
      const pieces = quantities.get(sku)
      return price && pieces ? sum + (price.total_minor * quantity) / pieces : sum
    }, 0)
  return goods ? (waiting * 100) / goods : 0
}

const totalOf = ({ prices, plan }: Prospect) => priceTotal(prices.values()) + plan.freight_minor

const factsOf = (
  prospect: Prospect,
  past: PastFacts,
  budget: Budget | null,
  currency_code: string
): ApprovalFacts => ({
  currency_code,
  total_minor: totalOf(prospect),
  available_minor: prospect.payment === "credit" ? prospect.credit.available_minor : null,
  budget_left_minor: budget?.left_minor ?? null,
  line_count: prospect.line_count,
  product_groups: [
    ...new Set(Array.from(prospect.articles.values(), ({ product_group }) => product_group)),
  ],
  below_list_percent: Math.max(0, ...Array.from(prospect.prices.values(), percentBelow)),
  preorder_percent: preorderPercent(prospect),
  overdue_days: past.overdue_days,
  new_address: past.new_address,
  first_order: past.first_order,
  spent_minor: (days) => Number(past.spent[days] ?? 0),
})

/** The rules that stand in every house: the requester's own limit, and the budget that asks. */
function impliedOn({ partner }: Desk, prospect: Prospect, { path, budget }: HouseLine): Demand[] {
  const total = totalOf(prospect)
  const node = path.at(-1) ?? partner.entity.id
  const limit = placeLimit(partner.grants, prospect.payment)
  return [
    ...(limit !== null && total > limit ? [limitDemand(node, limit)] : []),
    ...(budget?.on_overrun === "approval" && total > budget.left_minor ? [budgetDemand(node)] : []),
  ]
}

async function demandsOf(
  desk: Desk,
  prospect: Prospect,
  line: HouseLine
): Promise<Pick<Assessment, "demands" | "ceilings">> {
  const { partner, now, markets } = desk
  const { path, rules, budget } = line
  const { currency_code, market_code } = partner.entity
  const { time_zone } = markets.get(market_code)
  const past = await readPast(desk, prospect.branch_id, rules)
  const facts = factsOf(prospect, past, budget, currency_code)
  const requester = { path, roles: partner.acting_staff ? null : partner.roles }
  const demands = demandsOn(rules, requester, facts, now.toISOString())
  return {
    demands: [...demands, ...impliedOn(desk, prospect, line)],
    ceilings: ceilingsOf(rules, facts, budget && { ...budget, time_zone }),
  }
}

/**
 * Which rules an order meets and who would have to agree. A house without rules costs one statement, an order that
 * meets one two, and one more for each thing of the past that its rules look at.
 */
export async function assess(desk: Desk, prospect: Prospect): Promise<Assessment> {
  const { knex, markets, partner, now } = desk
  const nodes = nodesOf(partner.entity.id, prospect)
  const { time_zone } = markets.get(partner.entity.market_code)
  const { cost_centre_id } = prospect
  const line = await readLine(knex, nodes, { cost_centre_id, time_zone, now })
  const { demands, ceilings } = await demandsOf(desk, prospect, line)
  const seats = demands.length ? await seatsInLine(knex, nodes) : []
  const one: Case = {
    lines: demands.map(({ rule }) => ({ rule_id: rule.id, steps: rule.steps })),
    decisions: [],
    deciders: decidersAmong(seats),
    requester: partner.employee_id,
    total_minor: totalOf(prospect),
  }
  const steps = stepsOf(one)
  return {
    demands,
    steps,
    budget: line.budget,
    needed: steps.some(isOpen),
    blocked: steps.filter((step) => !satisfiable(step)),
    waiting: waitingFor(one),
    seats,
    ceilings,
  }
}
