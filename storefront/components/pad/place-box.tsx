"use client"

import { useId, useState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { useApprovalCheck } from "@/lib/client/use-approval-check"
import { useLoaded } from "@/lib/client/use-loaded"
import { usePlacement } from "@/lib/client/use-placement"
import { formatMoney } from "@/lib/format/money"
import { usePad } from "./pad-context"
import type { PricedPlan } from "./sum-box"
import { useObjection } from "./use-objection"
import styles from "./rail.module.css"

const loadPlaceFailure = () => import("./place-failure")
const loadApprovalPreview = () => import("./approval-preview")

interface Props {
  plan: PricedPlan | null
  padVersion: number | null
  /** The plans have to be found anew. */
  onStale: () => void
}

/** The buyer's own number, a comment, and the one action of the page. */
export function PlaceBox({ plan, padVersion, onStale }: Props) {
  const t = useTranslations("pad")
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
  const planned =
    plan && padVersion !== null
      ? {
          pad_version: padVersion,
          plan: plan.fingerprint,
          ...(centre && { cost_centre_id: centre }),
        }
      : null
  const check = useApprovalCheck(pad.id, objection ? null : planned)
  const isAsking = check?.needed ?? !rights.place
  const hasNews = check !== null && (check.needed || check.over_budget_minor !== null)
  const Preview = useLoaded(loadApprovalPreview, hasNews)
  const submit = () => {
    if (!objection && plan && planned) {
      const request = {
        ...planned,
        expected_total_minor: plan.total_minor,
        ...(number.trim() && { purchase_order_number: number.trim() }),
        ...(comment.trim() && { comment: comment.trim() }),
      }
      void place(request, isAsking)
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
        {hasNews && Preview && <Preview check={check} currency={currency ?? ""} />}
        {failure && PlaceFailure && <PlaceFailure failure={failure} />}
        <button
          type="submit"
          className={button.primary}
          aria-disabled={Boolean(objection) || isPlacing}
          aria-describedby={reasonId}
          data-testid="pad-place"
        >
          <ButtonText plan={objection ? null : plan} isAsking={isAsking} isPlacing={isPlacing} />
        </button>
        <p id={reasonId} className={styles.why}>
          {objection}
        </p>
      </div>
    </form>
  )
}

/** What pressing the one button does, with the sum where it is known. */
function ButtonText({
  plan,
  isAsking,
  isPlacing,
}: Pick<Props, "plan"> & { isAsking: boolean; isPlacing: boolean }) {
  const t = useTranslations("pad")
  const approvals = useTranslations("approvals")
  const locale = useLocale()
  const currency = usePad().snapshot.pad.totals?.currency_code
  if (isAsking) {
    return approvals(isPlacing ? "sending" : "send")
  }
  if (isPlacing) {
    return t("placing")
  }
  return plan && currency
    ? t("place_sum", { total: formatMoney(plan.total_minor, currency, locale) })
    : t("place")
}
