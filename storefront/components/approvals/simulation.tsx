"use client"

import { useState, useTransition } from "react"
import { useTranslations } from "use-intl/react"
import type { ApprovalRuleWrite, RuleSimulation } from "@orac/checkout/contract"
import button from "@/components/ui/button.module.css"
import { type ApprovalPlace, tryRule } from "./actions"
import styles from "./approvals.module.css"

type Unknown = "credit_share_over" | "overdue_days_over" | "budget_exceeded" | "preorder_share_over"

interface Props {
  place: ApprovalPlace
  written: () => ApprovalRuleWrite
}

/** How many orders of the last months the rule would have stopped. */
export function Simulation({ place, written }: Props) {
  const t = useTranslations("approval_rules")
  const [found, setFound] = useState<RuleSimulation | "failed" | null>(null)
  const [isWorking, start] = useTransition()
  const run = () => start(async () => setFound((await tryRule(place, written())) ?? "failed"))
  return (
    <div className={styles.bar}>
      <button type="button" className={button.button} onClick={run} aria-busy={isWorking}>
        {isWorking ? t("trying") : t("try")}
      </button>
      <div role="status" data-testid="rule-simulation">
        {found === "failed" && t("failed")}
        {found !== null && found !== "failed" && (
          <>
            {t("stopped", { stopped: found.stopped, orders: found.orders, days: found.days })}
            {found.unknown.length > 0 && (
              <p className={styles.quiet}>
                {t("unknown", {
                  names: found.unknown.map((kind) => t(`kind_${kind as Unknown}`)).join(", "),
                })}
              </p>
            )}
          </>
        )}
      </div>
    </div>
  )
}
