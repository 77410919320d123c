"use client"

import { useLocale, useTranslations } from "use-intl/react"
import type { PadPlans } from "@orac/checkout/contract"
import button from "@/components/ui/button.module.css"
import type { PlansState } from "@/lib/client/use-plans"
import { formatNumber } from "@/lib/format/number"
import { usePad } from "./pad-context"
import { PlanCard } from "./plan-card"
import type { PricedPlan } from "./sum-box"
import styles from "./plans.module.css"

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
  if (!rows.length) {
    return null
  }
  return (
    <fieldset className={styles.plans} aria-busy={isFinding} data-testid="pad-plans">
      <legend>{t("plans")}</legend>
      {isFinding && <p className={styles.waiting}>{t("plans_wait")}</p>}
      {failure && (
        <p className={styles.failed} role="alert">
          {t("plans_failed")}{" "}
          <button type="button" className={button.quiet} onClick={again}>
            {common("retry")}
          </button>
        </p>
      )}
      {plans?.plans.map((plan) => (
        <PlanCard
          key={plan.fingerprint}
          plan={plan}
          isChosen={plan === chosen}
          onChoose={() => onChoose(plan.presets[0] ?? plan.fingerprint)}
        />
      ))}
      {plans?.impossible && <Impossible impossible={plans.impossible} />}
    </fieldset>
  )
}

type ImpossibleAnswer = NonNullable<PadPlans["impossible"]>

const SHOWN = 5

/** Which lines cannot be supplied, and the step that helps. */
function Impossible({ impossible }: { impossible: ImpossibleAnswer }) {
  const t = useTranslations("pad")
  const locale = useLocale()
  const { sync, rights } = usePad()
  const { short, segments_needed } = impossible
  const number = (value: number) => formatNumber(value, locale)
  return (
    <div className={styles.impossible} role="alert">
      <p>{t("plans_impossible")}</p>
      {segments_needed !== null && <p>{t("plans_segments", { count: segments_needed })}</p>}
      <ul>
        {short.slice(0, SHOWN).map(({ sku, needed, reachable }) => (
          <li key={sku}>
            {t("plans_short", { sku, needed: number(needed), reachable: number(reachable) })}
          </li>
        ))}
      </ul>
      {short.length > 0 && rights.edit && (
        <button
          type="button"
          className={button.button}
          onClick={() => short.forEach(({ sku, reachable }) => sync.setQuantity(sku, reachable))}
        >
          {t("plans_take_reachable")}
        </button>
      )}
    </div>
  )
}
