"use client"

import { useActionState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import styles from "./login.module.css"
import { type NewPasswordState, setPassword } from "./password-actions"

export function NewPasswordForm({ token }: { token: string }) {
  const t = useTranslations("login")
  const [problem, submit, isWorking] = useActionState<NewPasswordState, FormData>(
    setPassword.bind(null, useLocale(), token),
    null
  )
  return (
    <form action={submit} className={styles.form}>
      <label>
        {t("new_password")}
        <input
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={10}
          maxLength={200}
          required
          autoFocus
        />
      </label>
      <p className={styles.problem} role="alert">
        {problem && t(problem)}
      </p>
      <button type="submit" disabled={isWorking}>
        {isWorking ? t("working") : t("save_password")}
      </button>
    </form>
  )
}
