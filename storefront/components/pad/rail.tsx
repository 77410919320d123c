"use client"

import { useState } from "react"
import { useTranslations } from "use-intl/react"
import { useLoaded } from "@/lib/client/use-loaded"
import { usePlans } from "@/lib/client/use-plans"
import { CreditBox } from "./credit-box"
import { usePad } from "./pad-context"
import { PlaceBox } from "./place-box"
import { PlanChoice } from "./plan-choice"
import { SumBox } from "./sum-box"
import { TierHints } from "./tier-hints"
import styles from "./rail.module.css"

const loadWaitingBox = () => import("./waiting-box")

/** What the order comes to, on whose credit, how it travels, and the one action. */
export function Rail() {
  const t = useTranslations("pad")
  const { snapshot, rows, rights } = usePad()
  const { pad, status } = snapshot
  const { approval } = pad
  const isAtRest = status === "saved" && rows.length > 0 && approval === null
  const WaitingBox = useLoaded(loadWaitingBox, approval !== null)
  const found = usePlans(pad.id, isAtRest ? pad.version : null)
  const [wanted, setWanted] = useState<string | null>(null)
  const plans = found.plans?.plans ?? []
  const plan =
    plans.find(({ presets }) => presets.some((preset) => preset === wanted)) ?? plans[0] ?? null
  return (
    <aside className={styles.rail} aria-label={t("summary")}>
      {rights.prices && (
        <SumBox freight={(approval ? approval.freight_minor : plan?.freight_minor) ?? null} />
      )}
      {!approval && <PlanChoice found={found} chosen={plan} onChoose={setWanted} />}
      <CreditBox plan={plan} />
      {rights.prices && <TierHints />}
      {approval ? (
        WaitingBox && <WaitingBox approval={approval} />
      ) : (
        <PlaceBox plan={plan} padVersion={found.plans?.pad_version ?? null} onStale={found.again} />
      )}
    </aside>
  )
}
