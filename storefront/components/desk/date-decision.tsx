"use client"

import { useActionState } from "react"
import { useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { type DeskPlace, decideDate, type Outcome } from "./actions"
import { OutcomeText } from "./answer-form"
import styles from "./desk.module.css"

interface Props {
  place: DeskPlace
  orderId: string
  offerId: string
}

/** The client's yes or no to another date. */
export function DateDecision({ place, orderId, offerId }: Props) {
  const t = useTranslations("desk_clock")
  const [outcome, submit, isWorking] = useActionState<Outcome, FormData>(
    (_last, form) =>
      decideDate(place, orderId, { offer_id: offerId, accept: form.get("accept") === "yes" }),
    null
  )
  return (
    <form action={submit}>
      <div className={styles.bar}>
        <button name="accept" value="yes" className={button.primary} aria-busy={isWorking}>
          {t("accept_date")}
        </button>
        <button name="accept" value="no" className={button.button} aria-busy={isWorking}>
          {t("refuse_date")}
        </button>
      </div>
      <OutcomeText outcome={outcome} />
    </form>
  )
}
