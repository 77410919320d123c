import type { ApprovalPerson, ApprovalStepView } from "../contract"
import type { Decider } from "../domain/approvals/approvers"
import { type Case, isOpen, stepsOf, type Waiting } from "../domain/approvals/progress"
import type { Demand } from "../domain/approvals/rule"

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
