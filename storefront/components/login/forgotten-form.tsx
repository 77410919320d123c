"use client"

import { useActionState } from "react"
import { useTranslations } from "use-intl/react"
import styles from "./login.module.css"
import { askForLink, type ForgottenState } from "./password-actions"

export function ForgottenForm() {
  const t = useTranslations("login")
  const [state, submit, isWorking] = useActionState<ForgottenState, FormData>(askForLink, null)
  if (state === "link_sent") {
    return (
      <p className={styles.notice} role="status">
        {t("link_sent")}
      </p>
    )
  }
  return (
    <form action={submit} className={styles.form}>
      <label>
        {t("email")}
        <input name="email" type="email" autoComplete="username" required autoFocus />
      </label>
      <p className={styles.problem} role="alert">
        {state && t(state)}
      </p>
      <button type="submit" disabled={isWorking}>
        {isWorking ? t("working") : t("send_link")}
      </button>
    </form>
  )
}
