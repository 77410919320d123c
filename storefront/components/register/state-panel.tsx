"use client"

import Link from "next/link"
import { useLocale, useTranslations } from "use-intl/react"
import type { RegistrationView } from "@orac/companies/contract"
import type { Registration } from "@/lib/client/use-registration"
import buttons from "@/components/ui/button.module.css"
import styles from "./register.module.css"

const ENDED = ["rejected", "expired"]

/** Where a sent registration stands and what comes next. */
export function StatePanel({
  view,
  forget,
}: {
  view: RegistrationView
  forget: Registration["forget"]
}) {
  const t = useTranslations("register")
  const locale = useLocale()
  const { state, email, staff_note } = view
  return (
    <section className={styles.state} role="status" data-state={state}>
      <h2>{t("state_title", { state })}</h2>
      <p>{t("state_lead", { state, email: email ?? "" })}</p>
      {staff_note && (
        <blockquote>
          <p className={styles.hint}>{t("note")}</p>
          {staff_note}
        </blockquote>
      )}
      {state === "active" && (
        <Link href={`/${locale}/login`} className={buttons.primary}>
          {t("log_in")}
        </Link>
      )}
      {ENDED.includes(state) && (
        <button type="button" className={buttons.button} onClick={() => void forget()}>
          {t("start_anew")}
        </button>
      )}
    </section>
  )
}
