"use client"

import { useId, useState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { useLoaded } from "@/lib/client/use-loaded"
import { usePlacement } from "@/lib/client/use-placement"
import { formatMoney } from "@/lib/format/money"
import { usePad } from "./pad-context"
import type { PricedPlan } from "./sum-box"
import { useObjection } from "./use-objection"
import styles from "./rail.module.css"

const loadPlaceFailure = () => import("./place-failure")

interface Props {
  plan: PricedPlan | null
  padVersion: number | null
  /** The plans have to be found anew. */
  onStale: () => void
}

/** The buyer's own number, a comment, and the one action of the page. */
export function PlaceBox({ plan, padVersion, onStale }: Props) {
  const t = useTranslations("pad")
  const locale = useLocale()
  const reasonId = useId()
  const { sync, snapshot, rights } = usePad()
  const { pad } = snapshot
  const [number, setNumber] = useState("")
  const [comment, setComment] = useState("")
  const [centre, setCentre] = useState("")
  const objection = useObjection(plan)
  const { place, isPlacing, failure } = usePlacement(pad.id, () => {
    sync.refresh()
    onStale()
  })
  const PlaceFailure = useLoaded(loadPlaceFailure, failure !== null)
  const currency = pad.totals?.currency_code
  const submit = () => {
    if (!objection && plan && padVersion !== null) {
      void place({
        pad_version: padVersion,
        plan: plan.fingerprint,
        expected_total_minor: plan.total_minor,
        ...(number.trim() && { purchase_order_number: number.trim() }),
        ...(comment.trim() && { comment: comment.trim() }),
        ...(centre && { cost_centre_id: centre }),
      })
    }
  }
  return (
    <form className={styles.place} action={submit}>
      <label>
        {t("po")}
        <input value={number} onChange={({ target }) => setNumber(target.value)} maxLength={100} />
      </label>
      <label>
        {t("comment")}
        <textarea
          rows={1}
          value={comment}
          onChange={({ target }) => setComment(target.value)}
          maxLength={2000}
        />
      </label>
      {rights.costCentres.length > 0 && (
        <label>
          {t("cost_centre")}
          <select value={centre} onChange={({ target }) => setCentre(target.value)}>
            <option value="" />
            {rights.costCentres.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className={styles.action}>
        {failure && PlaceFailure && <PlaceFailure failure={failure} />}
        <button
          type="submit"
          className={button.primary}
          aria-disabled={Boolean(objection) || isPlacing}
          aria-describedby={reasonId}
          data-testid="pad-place"
        >
          {isPlacing
            ? t("placing")
            : plan && currency && !objection
              ? t("place_sum", { total: formatMoney(plan.total_minor, currency, locale) })
              : t("place")}
        </button>
        <p id={reasonId} className={styles.why}>
          {objection}
        </p>
      </div>
    </form>
  )
}
