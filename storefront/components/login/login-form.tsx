"use client"

import { useActionState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import { LanguageLink } from "@/components/frame/language-link"
import { inLocale } from "@/lib/i18n/locales"
import { type LoginState, logIn } from "./actions"
import styles from "./login.module.css"

export function LoginForm({ next }: { next?: string }) {
  const t = useTranslations("login")
  const locale = useLocale()
  const [problem, submit, isWorking] = useActionState<LoginState, FormData>(
    logIn.bind(null, locale, next),
    null
  )
  return (
    <form action={submit} className={styles.form}>
      <label>
        {t("email")}
        <input name="email" type="email" autoComplete="username" required autoFocus />
      </label>
      <label>
        {t("password")}
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <p className={styles.problem} role="alert">
        {problem && t(problem)}
      </p>
      <button type="submit" disabled={isWorking}>
        {isWorking ? t("working") : t("submit")}
      </button>
      <p className={styles.language}>
        <a href={inLocale("/password", locale)}>{t("forgotten")}</a>
      </p>
      <p className={styles.language}>
        <a href={inLocale("/register", locale)}>{t("register")}</a>
      </p>
      <p className={styles.language}>
        <LanguageLink />
      </p>
    </form>
  )
}
