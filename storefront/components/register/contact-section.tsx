"use client"

import { useState } from "react"
import { useTranslations } from "use-intl/react"
import buttons from "@/components/ui/button.module.css"
import { Field } from "./field"
import type { SectionProps } from "./section-props"
import styles from "./register.module.css"

function Email({ registration }: SectionProps) {
  const t = useTranslations("register")
  const { view, busy, prove } = registration
  const [typed, setTyped] = useState(view?.email ?? "")
  const isConfirmed = Boolean(view?.email_confirmed) && typed.trim().toLowerCase() === view?.email
  const isSent = view?.email && !view.email_confirmed && typed.trim().toLowerCase() === view.email
  const send = () => typed && void prove(typed)
  return (
    <div className={styles.taxId}>
      <Field
        name="email"
        type="email"
        label={t("email")}
        value={typed}
        autoComplete="email"
        readOnly={view?.state === "needs_documents"}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key }) => key === "Enter" && send()}
      />
      {!isConfirmed && (
        <button
          type="button"
          className={buttons.button}
          disabled={busy === "email" || !typed}
          onClick={send}
        >
          {t(isSent ? "send_again" : "send_proof")}
        </button>
      )}
      <p className={styles.lookup} role="status" data-result={isConfirmed ? "found" : undefined}>
        {isConfirmed && t("email_ok")}
        {isSent && t("proof_sent", { email: view.email ?? "" })}
      </p>
    </div>
  )
}

export function ContactSection(props: SectionProps) {
  const { registration, form, problemOf } = props
  const t = useTranslations("register")
  return (
    <fieldset className={styles.section}>
      <legend>{t("contact")}</legend>
      <Field
        name="person_name"
        label={t("person_name")}
        value={form.person_name}
        autoComplete="name"
        problem={problemOf("person_name")}
        onChange={({ target }) => registration.change({ person_name: target.value })}
      />
      <Field
        name="phone"
        type="tel"
        label={t("phone")}
        value={form.phone}
        hint={t("optional")}
        autoComplete="tel"
        onChange={({ target }) => registration.change({ phone: target.value })}
      />
      <Email {...props} />
    </fieldset>
  )
}
