"use client"

import { useActionState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import { RefusalText } from "@/components/ui/refusal-text"
import { acceptInvitation, openActing } from "./invitation-actions"
import styles from "@/components/login/login.module.css"

/** Accepts an invitation; whoever has no log-in chooses a password. */
export function AcceptForm({ token, asksPassword }: { token: string; asksPassword: boolean }) {
  const t = useTranslations("house")
  const locale = useLocale()
  const [state, submit, isWorking] = useActionState(
    acceptInvitation.bind(null, locale, token),
    null
  )
  return (
    <form action={submit} className={styles.form}>
      {asksPassword && (
        <label>
          {t("choose_password")}
          <input
            name="password"
            type="password"
            minLength={10}
            maxLength={200}
            autoComplete="new-password"
            required
            autoFocus
          />
        </label>
      )}
      <div className={styles.problem} role="alert">
        {state?.kind === "refused" && <RefusalText body={state.body} />}
        {state?.kind === "failed" && t("failed")}
      </div>
      <button type="submit" disabled={isWorking}>
        {t("accept")}
      </button>
    </form>
  )
}

/** Opens a one-time link by a click: looking at it beforehand does not use it up. */
export function OpenActing({ token }: { token: string }) {
  const t = useTranslations("house")
  const locale = useLocale()
  const [state, submit, isWorking] = useActionState(() => openActing(locale, token), null)
  return (
    <form action={submit} className={styles.form}>
      <p className={styles.problem} role="alert">
        {state && t("link_over")}
      </p>
      <button type="submit" disabled={isWorking} autoFocus>
        {t("log_in")}
      </button>
    </form>
  )
}
