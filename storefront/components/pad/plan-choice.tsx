"use client"

import { useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { useLoaded } from "@/lib/client/use-loaded"
import type { PlansState } from "@/lib/client/use-plans"
import { usePad } from "./pad-context"
import type { PricedPlan } from "./sum-box"
import styles from "./plans.module.css"

const loadFoundPlans = () => import("./found-plans")

interface Props {
  found: PlansState
  chosen: PricedPlan | null
  onChoose: (preset: string) => void
}

/** Two or three ways to deliver the order, to be compared and chosen from. */
export function PlanChoice({ found, chosen, onChoose }: Props) {
  const t = useTranslations("pad")
  const common = useTranslations("common")
  const { rows } = usePad()
  const { plans, failure, isFinding, again } = found
  const FoundPlans = useLoaded(loadFoundPlans)
  if (!rows.length) {
    return null
  }
  return (
    <fieldset className={styles.plans} aria-busy={isFinding} data-testid="pad-plans">
      <legend>{t("plans")}</legend>
      {(isFinding || (plans && !FoundPlans)) && <p className={styles.waiting}>{t("plans_wait")}</p>}
      {failure && (
        <p className={styles.failed} role="alert">
          {t("plans_failed")}{" "}
          <button type="button" className={button.quiet} onClick={again}>
            {common("retry")}
          </button>
        </p>
      )}
      {plans && FoundPlans && <FoundPlans plans={plans} chosen={chosen} onChoose={onChoose} />}
    </fieldset>
  )
}
