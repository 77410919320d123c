"use client"

import { useLocale, useTranslations } from "use-intl/react"
import type { PadPlans } from "@orac/checkout/contract"
import button from "@/components/ui/button.module.css"
import { formatNumber } from "@/lib/format/number"
import { usePad } from "./pad-context"
import { PlanCard } from "./plan-card"
import type { PricedPlan } from "./sum-box"
import styles from "./plans.module.css"

interface Props {
  plans: PadPlans
  chosen: PricedPlan | null
  onChoose: (preset: string) => void
}

/** The plans that were found, each on its card, or what makes them impossible. */
export default function FoundPlans({ plans: { plans, impossible }, chosen, onChoose }: Props) {
  return (
    <>
      {plans.map((plan) => (
        <PlanCard
          key={plan.fingerprint}
          plan={plan}
          isChosen={plan === chosen}
          onChoose={() => onChoose(plan.presets[0] ?? plan.fingerprint)}
        />
      ))}
      {impossible && <Impossible impossible={impossible} />}
    </>
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
