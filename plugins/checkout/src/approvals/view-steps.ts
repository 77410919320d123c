import type { ApprovalPerson, ApprovalStepView } from "../contract"
import type { Decider } from "../domain/approvals/approvers"
import { type Case, isOpen, stepsOf, type Waiting } from "../domain/approvals/progress"
import type { Demand } from "../domain/approvals/rule"
import type { DecisionRow } from "./standing"

const person = ({ employee_id, name }: Decider): ApprovalPerson => ({ employee_id, name })

/** The steps of all demands as people read them, in the order in which they are asked. */
export function viewSteps(
  demands: readonly Demand[],
  steps: readonly Waiting[]
): ApprovalStepView[] {
  const byRule = new Map(demands.map((demand) => [demand.rule.id, demand]))
  const opened = new Set<string>()
  return steps.flatMap((step) => {
    const demand = byRule.get(step.rule_id)
    if (!demand) {
      return []
    }
    const { rule, reasons } = demand
    const isFirst = isOpen(step) && !opened.has(step.rule_id)
    if (isFirst) {
      opened.add(step.rule_id)
    }
    return {
      rule_id: rule.id,
      rule_name: rule.name,
      step: step.step,
      steps: rule.steps.length,
      reasons,
      need: step.need,
      wanted: rule.steps[step.step],
      approvers: step.deciders.map(person),
      agreed: step.deciders.filter((one) => step.agreed.includes(one.employee_id)).map(person),
      state: !isOpen(step) ? "done" : isFirst ? "now" : "later",
    }
  })
}

/** The same of a request that is under way. */
export const viewCase = (demands: readonly Demand[], one: Case): ApprovalStepView[] =>
  viewSteps(demands, stepsOf(one))

/** The same of a request that is over: as it was decided, whoever may decide by now. */
export function viewPast(
  demands: readonly Demand[],
  decisions: readonly DecisionRow[],
  isPlaced: boolean
): ApprovalStepView[] {
  return demands.flatMap(({ rule, reasons }) =>
    rule.steps.map((wanted, step): ApprovalStepView => {
      const said = decisions.filter((one) => one.rule_id === rule.id && one.step === step)
      const people = said.map(({ employee_id, employee_name: name }) => ({ employee_id, name }))
      const agreed = people.filter((_, index) => said[index].verdict === "agree")
      return {
        rule_id: rule.id,
        rule_name: rule.name,
        step,
        steps: rule.steps.length,
        reasons,
        need: typeof wanted.need === "number" ? wanted.need : Math.max(1, agreed.length),
        wanted,
        approvers: people,
        agreed,
        state: isPlaced || agreed.length ? "done" : "over",
      }
    })
  )
}
