"use client"

import { type FormEvent, useState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import type { RegistrationProfiles, RegistrationView } from "@orac/companies/contract"
import buttons from "@/components/ui/button.module.css"
import { LanguageLink } from "@/components/frame/language-link"
import { useRegistration } from "@/lib/client/use-registration"
import { CheckList } from "./check-list"
import { CompanySection } from "./company-section"
import { ContactSection } from "./contact-section"
import { Field } from "./field"
import { PapersSection } from "./papers-section"
import styles from "./register.module.css"
import { RequisitesSection } from "./requisites-section"
import type { SectionProps } from "./section-props"
import { StatePanel } from "./state-panel"

interface Props {
  profiles: RegistrationProfiles["profiles"]
  countries: { code: string; profile: string; name: string }[]
  initial: RegistrationView | null
}

/** The first question; the reader's own country answers it beforehand. */
function CountryChoice({
  countries,
  value,
  choose,
}: Pick<Props, "countries"> & { value: string; choose: (country: string) => void }) {
  const t = useTranslations("register")
  return (
    <label className={styles.field}>
      <span>{t("country")}</span>
      <select name="country" value={value} onChange={({ target }) => choose(target.value)}>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The words for what stands against a field; an empty one is not scolded before the form was sent. */
function useProblems(view: RegistrationView | null, wasSent: boolean) {
  const t = useTranslations("register")
  return (field: string) => {
    const code = view?.problems.find((problem) => problem.field === field)?.code
    return code && (wasSent || code !== "missing") ? t("problem", { code }) : null
  }
}

export function RegisterForm({ profiles, countries, initial }: Props) {
  const t = useTranslations("register")
  const locale = useLocale()
  const registration = useRegistration(initial, { country: countries[0].code, locale })
  const { view, country, form, busy, objection, isSaving } = registration
  const [password, setPassword] = useState("")
  const [wasSent, setWasSent] = useState(false)
  const problemOf = useProblems(view, wasSent)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setWasSent(true)
    await registration.submit(password)
    document.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }
  const profile = profiles[countries.find(({ code }) => code === country)?.profile ?? ""]
  const props: SectionProps = {
    registration,
    form,
    profile,
    problemOf,
    labelOf: (code) => profile.legal_ids.find((one) => one.code === code)?.label[locale] ?? code,
  }
  const isOpen = !view || view.editable
  return (
    <div className={styles.columns}>
      <form
        className={styles.form}
        onSubmit={send}
        onKeyDown={(event) =>
          // Enter leaves a field; only the button sends.
          event.key === "Enter" &&
          event.target instanceof HTMLInputElement &&
          event.preventDefault()
        }
        noValidate
      >
        {view && (!isOpen || view.state === "needs_documents") && (
          <StatePanel view={view} forget={registration.forget} />
        )}
        {isOpen && (
          <>
            <CountryChoice
              countries={countries}
              value={country}
              choose={(next) => void registration.moveTo(next)}
            />
            <CompanySection key={country} {...props} />
            <RequisitesSection {...props} />
            <ContactSection {...props} />
            {view && <PapersSection registration={registration} view={view} />}
            {!view?.has_password && (
              <Field
                name="password"
                type="password"
                label={t("password")}
                hint={t("password_hint")}
                value={password}
                autoComplete="new-password"
                onChange={({ target }) => setPassword(target.value)}
              />
            )}
            <div className={styles.send}>
              <button type="submit" className={buttons.primary} disabled={busy === "submit"}>
                {t(busy === "submit" ? "submitting" : "submit")}
              </button>
              <p className={styles.hint} data-testid="draft-status">
                {view && t(isSaving ? "saving" : "saved")}
              </p>
            </div>
          </>
        )}
        <p role="alert" className={styles.problem}>
          {objection && t("objection", { code: objection.code })}
        </p>
      </form>
      <aside className={styles.rail}>
        {view && <CheckList checks={view.checks} />}
        <p className={styles.links}>
          <a href={`/${locale}/login`}>{t("already")}</a>
          <LanguageLink />
        </p>
      </aside>
    </div>
  )
}
